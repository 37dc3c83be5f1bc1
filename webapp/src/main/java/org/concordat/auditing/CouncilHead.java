package org.concordat.auditing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.concordat.audit.Seal;
import org.concordat.council.CouncilOwned;

/** The end of a council's chain. */
@Entity
@Table(name = "audit_head")
public class CouncilHead extends CouncilOwned {

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
