/** A clock that tests put forward; it is deployed with the application and not part of it. */
@NullMarked
package org.concordat.clock;

import org.jspecify.annotations.NullMarked;
