package org.concordat.protocol;

/** Whose text a rule comes from: the council's own protocol or the national statute law beside it. */
public enum Layer implements Identified {
    PROTOCOL,
    STATUTE
}
