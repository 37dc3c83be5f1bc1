package org.concordat.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.concordat.council.CouncilOwned;

/** How often a council's rolls were changed: locked by whoever changes them, so that what was checked is what is written. */
@Entity
@Table(name = "people_state")
public class PeopleState extends CouncilOwned {

    private long changes;

    long changes() {
        return changes;
    }

    void changed() {
        changes++;
    }
}
