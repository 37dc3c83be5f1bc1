package org.concordat.admin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What is kept of a council that was deleted: what there was of it, in counts and digests. Nothing can change it. */
@Entity
@Table(name = "deletion_certificate")
public class Certificate {

    @Id
    @Column(length = 36)
    private String id = UUID.randomUUID().toString();

    @Column(name = "of_council")
    private String council = "";

    private String name = "";
    private OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC);
    private String who = "";

    @Column(name = "certificate")
    private String text = "";

    /** For the persistence provider. */
    protected Certificate() {}

    Certificate(String council, String name, String who, String text) {
        this.council = council;
        this.name = name;
        this.who = who;
        this.text = text;
    }

    /** Its number, which cannot be guessed. */
    public String id() {
        return id;
    }

    /** The id of the council. */
    public String council() {
        return council;
    }

    /** The name of the council. */
    public String name() {
        return name;
    }

    /** When it was deleted. */
    public Instant at() {
        return at.toInstant();
    }

    /** Who has deleted it. */
    public String who() {
        return who;
    }

    /** All that it says. */
    public String text() {
        return text;
    }
}
