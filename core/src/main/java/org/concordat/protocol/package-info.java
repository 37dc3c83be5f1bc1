/** A protocol as a document: its clauses, citations of them, and the editions in which it was adopted. */
@NullMarked
package org.concordat.protocol;

import org.jspecify.annotations.NullMarked;
