/**
 * An official text is a council's own document cut into the clauses of its inventory, with how surely each was found, and
 * a redline says by clause what differs between two of them. Read in this order: Manuscript, Label, Alignment, Cut,
 * OfficialText, Anchor, Redline.
 */
@NullMarked
package org.concordat.official;

import org.jspecify.annotations.NullMarked;
