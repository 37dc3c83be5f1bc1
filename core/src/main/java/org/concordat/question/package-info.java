/** The questions that a protocol can be asked, one class each, and the plain words in which they are put. */
@NullMarked
package org.concordat.question;

import org.jspecify.annotations.NullMarked;
