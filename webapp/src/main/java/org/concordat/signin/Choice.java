package org.concordat.signin;

/** One of several that can be chosen in a form, as a line of a list or a box to tick. */
public record Choice(String id, String value, String label, boolean chosen) {}
