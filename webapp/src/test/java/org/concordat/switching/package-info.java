/** Tests of switching, with invented councils and days that are given. */
@NullMarked
package org.concordat.switching;

import org.jspecify.annotations.NullMarked;
