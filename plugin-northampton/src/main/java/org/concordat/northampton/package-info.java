/** Northampton Borough Council's Protocol on Member / Officer Relations, in the order of its text. */
@NullMarked
package org.concordat.northampton;

import org.jspecify.annotations.NullMarked;
