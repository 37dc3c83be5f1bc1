package org.concordat.rule;

import org.concordat.protocol.Identified;

/** How strongly a text speaks, the weaker first: {@code must} for must, shall, will, cannot; {@code should} for advice. */
public enum Strength implements Identified {
    SHOULD,
    MUST
}
