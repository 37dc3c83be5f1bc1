package org.concordat.profile;

/**
 * Who is behind a title at a council, by office and never by name; each part may be empty.
 *
 * @param post the post that has the role, as the council calls it
 * @param email where it is written to
 * @param department where in the council it is
 */
public record Contact(String post, String email, String department) {}
