/** Blackburn with Darwen's Protocol on Member/Officer Relations, in the order of its text. */
@NullMarked
package org.concordat.blackburn;

import org.jspecify.annotations.NullMarked;
