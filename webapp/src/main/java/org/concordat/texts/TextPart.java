package org.concordat.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.concordat.council.CouncilOwned;
import org.concordat.official.Anchor;
import org.concordat.official.OfficialText.Part;
import org.concordat.official.OfficialText.Use;
import org.jspecify.annotations.Nullable;

/** A paragraph of a text that was loaded. */
@Entity
@Table(name = "official_part")
public class TextPart extends CouncilOwned {

    @Column(name = "of_text")
    private String text;

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "taken_for")
    private Use takenFor = Use.UNPLACED;

    private @Nullable String clause;
    private String words;
    private String hash;

    /** For the persistence provider. */
    protected TextPart() {
        this("", 0, new Part(Use.UNPLACED, Optional.empty(), ""));
    }

    /**
     * A paragraph of a text.
     *
     * @param place which of the text's paragraphs it is, from 0
     */
    TextPart(String text, int place, Part part) {
        this.text = text;
        this.place = place;
        this.words = part.words();
        this.hash = Anchor.hash(part.words());
        become(part);
    }

    /** Which of the paragraphs it is, from 0. */
    public int place() {
        return place;
    }

    /** The text whose paragraph it is. */
    public String text() {
        return text;
    }

    Part part() {
        return new Part(takenFor, Optional.ofNullable(clause), words);
    }

    Optional<String> clause() {
        return Optional.ofNullable(clause);
    }

    String words() {
        return words;
    }

    String hash() {
        return hash;
    }

    boolean isHeading() {
        return takenFor == Use.HEADING;
    }

    final void become(Part part) {
        takenFor = part.use();
        clause = part.clause().orElse(null);
    }
}
