package org.concordat.people;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.council.CouncilOwned;
import org.concordat.council.Period;
import org.jspecify.annotations.Nullable;

/** An entry of a roll as the database has it, without the terms that it lists: these are {@link HeldTerm}s. */
@MappedSuperclass
public abstract class Listed extends CouncilOwned {

    private String reference = "";
    private String name = "";
    private LocalDate starts = LocalDate.EPOCH;

    @Column(name = "ends")
    private @Nullable LocalDate ends;

    /** For the persistence provider and those that extend this. */
    protected Listed() {}

    /** What it is called in files and addresses, for good. */
    public String reference() {
        return reference;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** When it is on the roll; the last day belongs to it. */
    public Period period() {
        return new Period(starts, Optional.ofNullable(ends));
    }

    /** Becomes what an entry says. */
    void take(Entry entry) {
        reference = entry.reference();
        name = entry.name();
        starts = entry.period().from();
        ends = entry.period().until().orElse(null);
    }

    /** Says what it is, but for its terms. */
    void give(Map<Field, String> values) {
        values.put(Field.REFERENCE, reference);
        values.put(Field.NAME, name);
        values.put(Field.FROM, starts.toString());
        values.put(Field.UNTIL, ends == null ? "" : ends.toString());
    }
}
