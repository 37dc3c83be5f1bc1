/** Hyndburn's Protocol for Member/Officer Relations, in the order of its text. */
@NullMarked
package org.concordat.hyndburn;

import org.jspecify.annotations.NullMarked;
