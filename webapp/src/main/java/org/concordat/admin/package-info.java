/** Councils as the instance sets them up, takes them out and puts them back, and what a council sets for itself. */
@NullMarked
package org.concordat.admin;

import org.jspecify.annotations.NullMarked;
