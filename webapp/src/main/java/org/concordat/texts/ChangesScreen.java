package org.concordat.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.official.OfficialText;
import org.concordat.official.Redline;
import org.concordat.official.Redline.Fate;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** What a text changes of the one before it, clause by clause, and the rules that are to be reviewed for it. */
@Named
@RequestScoped
@Route(value = "text/{text}/changes", show = Act.READ_TEXTS)
public class ChangesScreen implements Screen {

    /** With more paragraphs left over the two texts are not compared: each is compared with each. */
    private static final int MOST_LEFT_OVER = 300;

    @Inject
    private TextStore store;

    @Inject
    private ProfileRegistry registry;

    private String name = "";
    private String before = "";
    private String back = "";
    private int unchanged;
    private boolean tooMuch;
    private List<ChangeLine> changes = List.of();
    private List<RuleLine> rules = List.of();

    @Override
    public Reply show(Exchange exchange) {
        Optional<LoadedText> later = store.find(exchange.path().getOrDefault("text", ""));
        Optional<LoadedText> earlier = later.flatMap(store::before);
        Optional<LoadedProfile> profile = later.flatMap(
                text -> registry.profile(text.of().profile(), text.of().edition()));
        if (earlier.isEmpty() || profile.isEmpty()) {
            return Reply.notFound();
        }
        name = later.get().name();
        before = earlier.get().name();
        back = exchange.root() + "text/" + later.get().id();
        OfficialText words = store.words(later.get());
        tooMuch = words.unplaced().size() > MOST_LEFT_OVER;
        if (!tooMuch) {
            compare(Redline.between(store.words(earlier.get()), words), profile.get());
        }
        return Reply.view("changes");
    }

    private void compare(Redline redline, LoadedProfile profile) {
        unchanged = (int) redline.changes().stream()
                .filter(change -> change.fate() == Fate.UNCHANGED)
                .count();
        changes = redline.changes().stream()
                .filter(change -> change.fate() != Fate.UNCHANGED)
                .map(change -> ChangeLine.of(change, profile.edition()))
                .toList();
        rules = RuleLine.of(redline.toReview(profile.profile().rulebooks()), profile);
    }

    /** The file's name. */
    public String getName() {
        return name;
    }

    /** What was compared, and how many clauses are the same. */
    public String getSummary() {
        return TextWords.of("changes.summary", before) + " " + TextWords.counted("changes.unchanged", unchanged);
    }

    /** The address of the text's page. */
    public String getBack() {
        return back;
    }

    /** Whether there is too much left over to compare. */
    public boolean isTooMuch() {
        return tooMuch;
    }

    /** What became of each clause that is not the same. */
    public List<ChangeLine> getChanges() {
        return changes;
    }

    /** The rules that are to be reviewed. */
    public List<RuleLine> getRules() {
        return rules;
    }
}
