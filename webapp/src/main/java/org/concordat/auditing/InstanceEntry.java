package org.concordat.auditing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry in the instance's own record. */
@Entity
@Table(name = "instance_audit_entry")
public class InstanceEntry implements Recorded {

    @Id
    private long number;

    @Embedded
    private Sealed sealed = new Sealed();

    /** For the persistence provider. */
    protected InstanceEntry() {}

    InstanceEntry(long number, Sealed sealed) {
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
