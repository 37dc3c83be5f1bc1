/** What was done, by whom, in which capacity and from where: entries that are only ever added, each sealed to the one before. */
@NullMarked
package org.concordat.audit;

import org.jspecify.annotations.NullMarked;
