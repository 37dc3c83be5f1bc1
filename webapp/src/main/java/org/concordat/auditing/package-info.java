/** The record of what was done: written in the transaction of the act itself, verified, shown and exported. */
@NullMarked
package org.concordat.auditing;

import org.jspecify.annotations.NullMarked;
