/** The application that Concordat is measured against: the same kind of answers, with nothing to work out. */
@NullMarked
package org.concordat.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
