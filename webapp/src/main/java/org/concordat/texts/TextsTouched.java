package org.concordat.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.concordat.profile.CouncilText;
import org.concordat.protocol.Clause;
import org.concordat.switching.Preview;
import org.concordat.switching.TouchedBySwitch;

/** What a switch does to a council's own text: which clauses lose the words that are quoted of them today. */
@ApplicationScoped
public class TextsTouched implements TouchedBySwitch {

    @Inject
    private TextStore store;

    @Override
    public List<Touched> touched(Preview preview) {
        return of(preview, store.said().getOrDefault(EditionId.of(preview.then()), CouncilText.NONE));
    }

    /**
     * The clauses that lose their words.
     *
     * @param then what the council has confirmed of its text of the edition to come
     */
    public static List<Touched> of(Preview preview, CouncilText then) {
        Set<String> left = preview.clausesLeft();
        List<Clause> lost = preview.now().edition().clauses().stream()
                .filter(clause -> left.contains(clause.id()))
                .filter(clause -> preview.now().officialWords(clause.id()).isPresent())
                .toList();
        if (lost.isEmpty()) {
            return List.of();
        }
        return List.of(new Touched(
                TextWords.of("touched.title"),
                TextWords.counted("touched.lost", lost.size())
                        + ' '
                        + TextWords.of(then.clauses().isEmpty() ? "touched.without" : "touched.instead"),
                lost.stream()
                        .map(clause -> new Item("", TextWords.of("clause.named", clause.id(), clause.heading())))
                        .toList()));
    }
}
