package org.concordat.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of the instance: how often its councils were changed, by which every node sees that they were. */
@Entity
@Table(name = "instance")
public class Instance {

    @Id
    @Column(name = "only_one")
    private short onlyOne = 1;

    private long changes;

    /** How often the councils were changed. */
    public long changes() {
        return changes;
    }
}
