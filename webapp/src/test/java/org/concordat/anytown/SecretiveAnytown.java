package org.concordat.anytown;

import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.at;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.question.InspectDocument;
import org.concordat.rule.Rulebook;

/** Anytown with a rule that the law does not bear, for tests without a server. */
@Vetoed
public class SecretiveAnytown extends AnytownProfile {

    @Override
    public List<Rulebook> rulebooks() {
        Rulebook closed = Rulebook.of(
                InspectDocument.QUESTION,
                at("6", "no councillor sees a document")
                        .then(MUST_NOT)
                        .reading("all documents are meant", "only the keys to the archive are")
                        .otherwiseSilent());
        return Stream.concat(super.rulebooks().stream(), Stream.of(closed)).toList();
    }
}
