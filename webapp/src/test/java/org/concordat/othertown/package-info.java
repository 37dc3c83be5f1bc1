/** A second council that exists in tests only. */
@NullMarked
package org.concordat.othertown;

import org.jspecify.annotations.NullMarked;
