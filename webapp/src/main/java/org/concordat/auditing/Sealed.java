package org.concordat.auditing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.concordat.audit.Entry;
import org.concordat.audit.Seal;
import org.concordat.council.Actor;

/** What an entry says, with its seal. */
@Embeddable
public class Sealed {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_DETAIL = 4000;

    private OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    private String who = "";
    private String account = "";
    private String capacity = "";
    private String act = "";
    private String subject = "";
    private String detail = "";

    @Column(name = "origin")
    private String from = "";

    private String digest = "";
    private String seal = "";

    /** For the persistence provider. */
    protected Sealed() {}

    Sealed(Actor actor, String act, String subject, String detail, long number, String before) {
        this.who = actor.name();
        this.account = actor.account();
        this.capacity = actor.capacity();
        this.act = act;
        this.subject = cut(subject, LONGEST_SUBJECT);
        this.detail = cut(detail, LONGEST_DETAIL);
        this.from = actor.from();
        this.digest = entry(number).digestOfWords();
        this.seal = Seal.of(before, number, digest);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** The entry in this place of the chain. */
    Entry entry(long number) {
        return new Entry(number, at(), who, account, capacity, act, subject, detail, from, digest, seal);
    }

    /** When it was done. */
    public Instant at() {
        return at.toInstant();
    }

    /** Who did it, as they were called then. */
    public String who() {
        return who;
    }

    /** The id of the account or token. */
    public String account() {
        return account;
    }

    /** In which capacity. */
    public String capacity() {
        return capacity;
    }

    /** What was done: a short word with hyphens, the key of its words in the messages. */
    public String act() {
        return act;
    }

    /** To what. */
    public String subject() {
        return subject;
    }

    /** What more there is to say. */
    public String detail() {
        return detail;
    }

    /** The network address that it came from. */
    public String from() {
        return from;
    }

    /** The digest of all this. */
    public String digest() {
        return digest;
    }

    /** The seal of the entry in its place. */
    public String seal() {
        return seal;
    }
}
