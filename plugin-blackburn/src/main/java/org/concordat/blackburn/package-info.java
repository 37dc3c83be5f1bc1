/** Blackburn with Darwen's Protocol on Member/Officer Relations: a class a subject, a rule a sentence of the text. */
@NullMarked
package org.concordat.blackburn;

import org.jspecify.annotations.NullMarked;
