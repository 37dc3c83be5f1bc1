package org.concordat.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.concordat.council.CouncilOwned;
import org.concordat.upload.UploadedText;
import org.jspecify.annotations.Nullable;

/** A file with a council's own text of an edition. Its words are in its {@link TextPart}s. */
@Entity
@Table(name = "official_text")
public class LoadedText extends CouncilOwned {

    /** Where a text stands. */
    public enum State {
        /** Loaded and not confirmed; nothing quotes it. */
        DRAFT,
        /** Quoted by rulings and the reader. */
        CONFIRMED,
        /** Quoted until another one was confirmed. */
        REPLACED
    }

    private String profile;
    private String edition;
    private String name;
    private String format;
    private int bytes;
    private String digest;

    @Column(name = "loaded_by")
    private String loadedBy;

    private OffsetDateTime loaded = OffsetDateTime.now(ZoneOffset.UTC);

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Column(name = "confirmed_by")
    private String confirmedBy = "";

    private @Nullable OffsetDateTime confirmed;
    private @Nullable OffsetDateTime replaced;

    /** For the persistence provider. */
    protected LoadedText() {
        this("", "", "", "", 0, "", "");
    }

    private LoadedText(
            String profile, String edition, String name, String format, int bytes, String digest, String loadedBy) {
        this.profile = profile;
        this.edition = edition;
        this.name = name;
        this.format = format;
        this.bytes = bytes;
        this.digest = digest;
        this.loadedBy = loadedBy;
    }

    /**
     * A file that was loaded just now.
     *
     * @param digest SHA-256 of its bytes, in hexadecimal
     * @param loadedBy who loaded it, as they are shown
     */
    static LoadedText of(EditionId of, String name, UploadedText file, int bytes, String digest, String loadedBy) {
        return new LoadedText(of.profile(), of.edition(), name, file.format().name(), bytes, digest, loadedBy);
    }

    /** The edition whose text it is. */
    public EditionId of() {
        return new EditionId(profile, edition);
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    /** The file's format. */
    public String format() {
        return format;
    }

    /** How many bytes the file had. */
    public int bytes() {
        return bytes;
    }

    /** SHA-256 of the file, in hexadecimal. */
    public String digest() {
        return digest;
    }

    /** Who loaded it, as they are shown. */
    public String loadedBy() {
        return loadedBy;
    }

    /** When it was loaded. */
    public Instant loaded() {
        return loaded.toInstant();
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Who confirmed it, as they are shown; empty if nobody has. */
    public String confirmedBy() {
        return confirmedBy;
    }

    /** When it was confirmed, if it was. */
    public Optional<Instant> confirmed() {
        return Optional.ofNullable(confirmed).map(OffsetDateTime::toInstant);
    }

    /** When another one was confirmed in its place, if one was. */
    public Optional<Instant> replaced() {
        return Optional.ofNullable(replaced).map(OffsetDateTime::toInstant);
    }

    /** Whether it is still to be confirmed. */
    public boolean isDraft() {
        return state == State.DRAFT;
    }

    void confirm(String by) {
        state = State.CONFIRMED;
        confirmedBy = by;
        confirmed = OffsetDateTime.now(ZoneOffset.UTC);
    }

    void replace() {
        state = State.REPLACED;
        replaced = OffsetDateTime.now(ZoneOffset.UTC);
    }
}
