/** Wards, political groups, members, officers and committees of a council: what is known of them, since when, and from which file. */
@NullMarked
package org.concordat.people;

import org.jspecify.annotations.NullMarked;
