package org.concordat.auditing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.concordat.audit.Seal;

/** The end of the instance's chain. */
@Entity
@Table(name = "instance_audit_head")
public class InstanceHead {

    @Id
    @Column(name = "only_one")
    private short onlyOne = 1;

    private long number;
    private String seal = Seal.FIRST;

    long number() {
        return number;
    }

    String seal() {
        return seal;
    }

    void moveTo(long next, String last) {
        number = next;
        seal = last;
    }
}
