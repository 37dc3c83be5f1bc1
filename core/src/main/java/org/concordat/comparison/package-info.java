/** Where protocols, editions, or today's rules and a draft differ on a question, in a few conditions. */
@NullMarked
package org.concordat.comparison;

import org.jspecify.annotations.NullMarked;
