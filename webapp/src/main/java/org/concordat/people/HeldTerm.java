package org.concordat.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.council.CouncilOwned;
import org.concordat.council.Office;
import org.concordat.council.Period;
import org.concordat.council.Term;
import org.jspecify.annotations.Nullable;

/** A term as the database has it, with the entry that lists it: a member's office the member, a chair the committee. */
@Entity
@Table(name = "held_term")
public class HeldTerm extends CouncilOwned {

    @Enumerated(EnumType.STRING)
    private Roll roll = Roll.MEMBERS;

    /** The reference of the entry that lists it. */
    private String lister = "";

    @Enumerated(EnumType.STRING)
    private Office office = Office.WARD_MEMBER;

    private String holder = "";

    @Column(name = "held_at")
    private String heldAt = "";

    private String note = "";
    private LocalDate starts = LocalDate.EPOCH;

    @Column(name = "ends")
    private @Nullable LocalDate ends;

    /** For the persistence provider. */
    protected HeldTerm() {}

    HeldTerm(Entry entry, Term term) {
        roll = entry.roll();
        lister = entry.reference();
        office = term.office();
        holder = term.holder();
        heldAt = term.of();
        note = term.note();
        starts = term.period().from();
        ends = term.period().until().orElse(null);
    }

    Roll roll() {
        return roll;
    }

    String lister() {
        return lister;
    }

    /** What it says. */
    public Term term() {
        return new Term(office, holder, heldAt, note, new Period(starts, Optional.ofNullable(ends)));
    }

    /** The field that lists it. */
    Field field() {
        return roll.fields().stream()
                .filter(field -> field.offices().contains(office))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The roll of " + roll.id() + " lists no " + office.id() + "."));
    }
}
