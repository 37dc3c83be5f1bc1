/** The draft Protocol on Member/Officer Relations of a council that it does not name, in the order of its text. */
@NullMarked
package org.concordat.part7draft;

import org.jspecify.annotations.NullMarked;
