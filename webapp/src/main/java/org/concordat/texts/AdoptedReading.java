package org.concordat.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.concordat.council.CouncilOwned;
import org.concordat.profile.CouncilText.Adopted;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Layer;
import org.concordat.rule.Reading;
import org.jspecify.annotations.Nullable;

/** The other reading of an ambiguous clause, which the Monitoring Officer has adopted and may have given up again. */
@Entity
@Table(name = "adopted_reading")
public class AdoptedReading extends CouncilOwned {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private String profile;
    private String edition;
    private String clause;
    private @Nullable String paragraph;
    private String taken;
    private String other;

    @Column(name = "adopted_by")
    private String adoptedBy;

    private OffsetDateTime adopted = OffsetDateTime.now(ZoneOffset.UTC);
    private String note;

    @Column(name = "given_up_by")
    private String givenUpBy = "";

    @Column(name = "given_up")
    private @Nullable OffsetDateTime givenUp;

    /** For the persistence provider. */
    protected AdoptedReading() {
        this(new EditionId("", ""), new Reading(Citation.clause("-"), "", ""), "", "");
    }

    /**
     * The other reading, adopted just now.
     *
     * @param adoptedBy who adopted it, as they are shown
     * @param note why
     */
    AdoptedReading(EditionId of, Reading reading, String adoptedBy, String note) {
        this.profile = of.profile();
        this.edition = of.edition();
        this.clause = reading.citation().clause();
        this.paragraph = reading.citation().paragraph().orElse(null);
        this.taken = reading.taken();
        this.other = reading.other();
        this.adoptedBy = adoptedBy;
        this.note = note;
    }

    /** The edition whose clause it is. */
    public EditionId of() {
        return new EditionId(profile, edition);
    }

    /** Both readings. */
    public Reading reading() {
        return new Reading(new Citation(Layer.PROTOCOL, clause, Optional.ofNullable(paragraph)), taken, other);
    }

    /** Who adopted it, as they are shown. */
    public String adoptedBy() {
        return adoptedBy;
    }

    /** When it was adopted. */
    public Instant adopted() {
        return adopted.toInstant();
    }

    /** Why it was adopted. */
    public String note() {
        return note;
    }

    /** When it was given up, if it was. */
    public Optional<Instant> givenUp() {
        return Optional.ofNullable(givenUp).map(OffsetDateTime::toInstant);
    }

    Adopted asSaid() {
        return new Adopted(reading(), adopted.atZoneSameInstant(LONDON).toLocalDate());
    }

    void giveUp(String by) {
        givenUpBy = by;
        givenUp = OffsetDateTime.now(ZoneOffset.UTC);
    }
}
