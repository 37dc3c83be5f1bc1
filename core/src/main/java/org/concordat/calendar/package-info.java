/** Day counts: which days a deadline counts, kept apart because no two of them are the same function. */
@NullMarked
package org.concordat.calendar;

import org.jspecify.annotations.NullMarked;
