/** What an operator may know of what goes on here: how much, and never who or what about. */
@NullMarked
package org.concordat.metrics;

import org.jspecify.annotations.NullMarked;
