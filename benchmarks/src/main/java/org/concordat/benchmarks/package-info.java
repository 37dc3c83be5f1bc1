/** How fast rulings are, and how fast a plug-in is loaded, compiled and proved. */
@NullMarked
package org.concordat.benchmarks;

import org.jspecify.annotations.NullMarked;
