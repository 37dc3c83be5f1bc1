package org.concordat.people;

import java.util.Optional;

/**
 * Why an entry cannot stand beside the others.
 *
 * @param other the entry that it cannot stand beside, if it is a single one
 * @param value what stands in the field, as far as it is meant
 */
record Flaw(Entry entry, Field field, String value, String text, Optional<Entry> other) {}
