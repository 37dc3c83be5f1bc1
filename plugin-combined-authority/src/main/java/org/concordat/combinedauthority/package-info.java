/** The Combined Authority's Protocol on Member/Officer Relations, in the order of its text. */
@NullMarked
package org.concordat.combinedauthority;

import org.jspecify.annotations.NullMarked;
