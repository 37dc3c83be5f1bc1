package org.concordat.council;

/**
 * Somebody in an office from a day until a day.
 *
 * @param holder the reference of the member or officer
 * @param of the reference of the ward, the group or the committee; empty for an office at the council itself
 * @param note what more there is to say of it, as a portfolio; may be empty
 */
public record Term(Office office, String holder, String of, String note, Period period) {}
