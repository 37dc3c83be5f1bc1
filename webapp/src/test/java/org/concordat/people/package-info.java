/** What is said of the people of a council, by their files and on a day. */
@NullMarked
package org.concordat.people;

import org.jspecify.annotations.NullMarked;
