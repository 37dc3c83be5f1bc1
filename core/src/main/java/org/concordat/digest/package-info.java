/** Digests, by which the rest tells whether something is still what it was. */
@NullMarked
package org.concordat.digest;

import org.jspecify.annotations.NullMarked;
