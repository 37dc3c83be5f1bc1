package org.concordat.admin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** That a council's administrator has downloaded everything of it; the instance's, since it says nothing of the data. */
@Entity
@Table(name = "council_export")
public class ExportMade {

    @Id
    @Column(length = 36)
    private String id = UUID.randomUUID().toString();

    @Column(name = "of_council")
    private String council = "";

    private OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC);
    private String who = "";
    private String digest = "";
    private String state = "";

    /** For the persistence provider. */
    protected ExportMade() {}

    ExportMade(String council, String who, String digest, String state) {
        this.council = council;
        this.who = who;
        this.digest = digest;
        this.state = state;
    }

    /** The row. */
    public String id() {
        return id;
    }

    /** When. */
    public Instant at() {
        return at.toInstant();
    }

    /** By whom. */
    public String who() {
        return who;
    }

    /** The SHA-256 of the file. */
    public String digest() {
        return digest;
    }

    /** {@link Manifest#state()} of what it holds. */
    public String state() {
        return state;
    }

    /** Of which council. */
    public String council() {
        return council;
    }
}
