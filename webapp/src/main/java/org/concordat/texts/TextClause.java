package org.concordat.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.council.CouncilOwned;
import org.concordat.official.Anchor;
import org.concordat.official.FoundClause;
import org.concordat.official.FoundClause.Anchored;
import org.concordat.official.FoundClause.Doubt;
import org.concordat.official.FoundClause.Evidence;

/** A clause of the inventory as a text that was loaded has it; its words are in the text's {@link TextPart}s. */
@Entity
@Table(name = "official_clause")
public class TextClause extends CouncilOwned {

    @Column(name = "of_text")
    private String text;

    private int place;
    private String clause;

    @Enumerated(EnumType.STRING)
    private Evidence evidence = Evidence.NONE;

    private String doubts = "";
    private String path = "";
    private int occurrence;

    /** For the persistence provider. */
    protected TextClause() {
        this("", 0, new FoundClause("", Evidence.NONE, Set.of(), Optional.empty(), List.of()));
    }

    /**
     * A clause of a text.
     *
     * @param place which of the inventory's clauses it is, from 0
     */
    TextClause(String text, int place, FoundClause found) {
        this.text = text;
        this.place = place;
        this.clause = found.clause();
        become(found);
    }

    /** Which of the clauses of the inventory it is, from 0. */
    public int place() {
        return place;
    }

    /** The text in which it was looked for. */
    public String text() {
        return text;
    }

    String clause() {
        return clause;
    }

    final void become(FoundClause found) {
        evidence = found.evidence();
        doubts = found.doubts().stream().map(Doubt::name).sorted().collect(Collectors.joining(" "));
        Optional<Anchor> anchor = found.paragraphs().stream().findFirst().map(Anchored::anchor);
        path = anchor.map(known -> String.join("\n", known.path())).orElse("");
        occurrence = anchor.map(Anchor::occurrence).orElse(0);
    }

    /** The clause with the text's paragraphs that are its own. */
    FoundClause found(List<TextPart> own) {
        List<Anchored> paragraphs = new ArrayList<>();
        for (TextPart part : own) {
            if (!part.isHeading()) {
                Anchor anchor =
                        new Anchor(List.of(path.split("\n", -1)), occurrence, paragraphs.size() + 1, part.hash());
                paragraphs.add(new Anchored(anchor, part.words()));
            }
        }
        return new FoundClause(
                clause,
                evidence,
                Arrays.stream(doubts.split(" "))
                        .filter(doubt -> !doubt.isEmpty())
                        .map(Doubt::valueOf)
                        .collect(Collectors.toSet()),
                own.stream().filter(TextPart::isHeading).map(TextPart::words).findFirst(),
                paragraphs);
    }
}
