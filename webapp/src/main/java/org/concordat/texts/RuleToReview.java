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
import org.concordat.official.Redline;
import org.concordat.official.Redline.Fate;
import org.concordat.profile.CouncilText.RuleId;
import org.jspecify.annotations.Nullable;

/** A rule that cites a clause whose words a later text has changed; to be reviewed by the Monitoring Officer. */
@Entity
@Table(name = "rule_to_review")
public class RuleToReview extends CouncilOwned {

    @Column(name = "of_text")
    private String text;

    private String profile;
    private String edition;
    private String question;
    private String rule;
    private String clause;

    @Enumerated(EnumType.STRING)
    private Fate fate = Fate.CHANGED;

    @Column(name = "reviewed_by")
    private String reviewedBy = "";

    private @Nullable OffsetDateTime reviewed;
    private String note = "";

    /** For the persistence provider. */
    protected RuleToReview() {
        this("", new EditionId("", ""), new Redline.Review("", "", "", Fate.CHANGED));
    }

    /**
     * A rule that nobody has reviewed.
     *
     * @param text the id of the text that changed the clause
     */
    RuleToReview(String text, EditionId of, Redline.Review review) {
        this.text = text;
        this.profile = of.profile();
        this.edition = of.edition();
        this.question = review.question();
        this.rule = review.rule();
        this.clause = review.clause();
        this.fate = review.fate();
    }

    /** The id of the text that changed the clause. */
    public String text() {
        return text;
    }

    /** The edition whose rule it is. */
    public EditionId of() {
        return new EditionId(profile, edition);
    }

    /** The rule. */
    public RuleId rule() {
        return new RuleId(question, rule);
    }

    /** The clause that the rule cites. */
    public String clause() {
        return clause;
    }

    /** What became of the clause. */
    public Fate fate() {
        return fate;
    }

    /** Who reviewed it, as they are shown; empty if nobody has. */
    public String reviewedBy() {
        return reviewedBy;
    }

    /** When it was reviewed, if it was. */
    public Optional<Instant> reviewed() {
        return Optional.ofNullable(reviewed).map(OffsetDateTime::toInstant);
    }

    /** What was found on reviewing it. */
    public String note() {
        return note;
    }

    void review(String by, String found) {
        reviewedBy = by;
        reviewed = OffsetDateTime.now(ZoneOffset.UTC);
        note = found;
    }
}
