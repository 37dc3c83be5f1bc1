package org.concordat.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A council as a tenant of the instance: what the instance has to know of it before anybody has signed in. */
@Entity
@Table(name = "council")
public class Council {

    /** Where a council stands between being set up and being gone. */
    public enum Status {
        /** Being set up; nobody but those who set it up sees it. */
        BOARDING,
        /** Served to everybody. */
        OPEN,
        /** Closed before it is deleted; nobody sees it. */
        CLOSED
    }

    @Id
    @Column(length = 40)
    private String id;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    /** {@code #rrggbb}. */
    private String accent;

    private boolean listed;

    @Enumerated(EnumType.STRING)
    private Status status = Status.BOARDING;

    private OffsetDateTime created = OffsetDateTime.now(ZoneOffset.UTC);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "council_host", joinColumns = @JoinColumn(name = "of_council"))
    @Column(name = "host")
    private Set<String> hosts = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "council_profile", joinColumns = @JoinColumn(name = "of_council"))
    @Column(name = "profile")
    private Set<String> profiles = new TreeSet<>();

    @Version
    private long version;

    /** For the persistence provider. */
    protected Council() {
        this("", "", "", "");
    }

    /**
     * A council that is being set up.
     *
     * @param id as it stands in addresses; see {@link CouncilId}
     * @param accent the colour of its pages as {@code #rrggbb}
     */
    public Council(String id, String name, String shortName, String accent) {
        this.id = id;
        this.name = name;
        this.shortName = shortName;
        this.accent = accent;
        this.listed = true;
    }

    /** The id in addresses. */
    public String id() {
        return id;
    }

    /** The name as the council writes it. */
    public String name() {
        return name;
    }

    /** The name as people say it. */
    public String shortName() {
        return shortName;
    }

    /** The colour of its pages as {@code #rrggbb}. */
    public String accent() {
        return accent;
    }

    /** Whether it appears in lists and comparisons. */
    public boolean listed() {
        return listed;
    }

    /** Where it stands between being set up and being gone. */
    public Status status() {
        return status;
    }

    /** When it was set up. */
    public Instant created() {
        return created.toInstant();
    }

    /** The host names at which there is this council alone, in small letters without a port. */
    public Set<String> hosts() {
        return Set.copyOf(hosts);
    }

    /** The ids of the profiles that may be put in force for it. */
    public Set<String> profiles() {
        return Set.copyOf(profiles);
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }

    /** Gives it other names and another colour. */
    public void brand(String newName, String newShortName, String newAccent) {
        name = newName;
        shortName = newShortName;
        accent = newAccent;
    }

    /** Lets it appear in lists, or not. */
    public void list(boolean inLists) {
        listed = inLists;
    }

    /** Moves it on. */
    public void become(Status next) {
        status = next;
    }

    /** Answers at these host names alone. */
    public void answerAt(Set<String> names) {
        hosts.clear();
        names.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    }

    /** Allows these profiles and no others. */
    public void allow(Set<String> ids) {
        profiles.clear();
        profiles.addAll(ids);
    }
}
