/** Switching: from which day on a council's rulings come from other rules, what that changes, and who accepted it. */
@NullMarked
package org.concordat.switching;

import org.jspecify.annotations.NullMarked;
