/** A council's own text of its protocol: loaded, cut, confirmed and quoted; and the rules to be reviewed when it changes. */
@NullMarked
package org.concordat.texts;

import org.jspecify.annotations.NullMarked;
