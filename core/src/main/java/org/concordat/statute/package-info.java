/** The national statute law on member and officer relations: dated rules that say their extent and whom they bind. */
@NullMarked
package org.concordat.statute;

import org.jspecify.annotations.NullMarked;
