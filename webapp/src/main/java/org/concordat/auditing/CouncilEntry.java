package org.concordat.auditing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.concordat.council.CouncilOwned;

/** An entry in a council's own record. */
@Entity
@Table(name = "audit_entry")
public class CouncilEntry extends CouncilOwned implements Recorded {

    private long number;

    @Embedded
    private Sealed sealed = new Sealed();

    /** For the persistence provider. */
    protected CouncilEntry() {}

    CouncilEntry(long number, Sealed sealed) {
        this.number = number;
        this.sealed = sealed;
    }

    /** Its place in the chain, from 1. */
    @Override
    public long number() {
        return number;
    }

    /** What it says. */
    @Override
    public Sealed sealed() {
        return sealed;
    }
}
