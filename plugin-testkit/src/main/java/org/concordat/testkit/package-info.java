/** The contract of a plug-in, as tests: a plug-in that passes them loads, holds together and rules as its text rules. */
@NullMarked
package org.concordat.testkit;

import org.jspecify.annotations.NullMarked;
