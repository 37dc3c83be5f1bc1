package org.concordat.statute;

/**
 * A law that a protocol may still refer to and that has since moved: repealed, replaced or rewritten.
 *
 * @param id what a clause inventory calls it
 * @param was what the older texts refer to
 * @param now what stands in its place, and since when
 */
public record MovedLaw(String id, String was, String now) {}
