package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** The report on a file that was sent: every fault, or what would change, and the button that writes just that. */
@Named
@RequestScoped
@Route(value = "people/import/{file}", show = Act.MANAGE_PEOPLE, submit = Act.MANAGE_PEOPLE)
public class ImportReviewScreen implements Screen {

    private static final String VIEW = "people-review";
    private static final int SHOWN = 200;

    /** An entry with what becomes of it. */
    public record Line(String what, String reference, String name, List<String> differences) {}

    @Inject
    private Imports imports;

    private final Faults faults = new Faults();
    private Plan plan = new Plan(List.of(), List.of(), 0);
    private String digest = "";
    private String name = "";
    private String home = "";
    private String address = "";

    private boolean look(Exchange exchange) {
        home = exchange.root() + "people/";
        String id = exchange.path().getOrDefault("file", "");
        address = home + "import/" + id;
        Optional<Imports.Trial> trial = imports.tryOut(exchange.actor(), id);
        trial.ifPresent(found -> {
            plan = found.plan();
            digest = found.digest();
            name = found.sending().name();
        });
        return trial.isPresent();
    }

    @Override
    public Reply show(Exchange exchange) {
        return look(exchange) ? Reply.view(VIEW) : Reply.notFound();
    }

    @Override
    public Reply submit(Exchange exchange) {
        home = exchange.root() + "people/";
        String id = exchange.path().getOrDefault("file", "");
        if (exchange.text("act").equals("give-up")) {
            imports.giveUp(exchange.actor(), id);
            return Reply.redirect(home + "import");
        }
        Optional<Plan> written = imports.confirm(exchange.actor(), id, exchange.text("digest"));
        if (written.isPresent()) {
            return Reply.redirect(exchange.root() + "people?imported="
                    + written.get().changes().size());
        }
        if (!look(exchange)) {
            return Reply.notFound();
        }
        faults.add("confirm", PeopleWords.of("changed.meanwhile"));
        return Reply.rejected(VIEW);
    }

    /** What is wrong with the confirmation. */
    public Faults getFaults() {
        return faults;
    }

    /** The first faults of the file. */
    public List<Fault> getWrong() {
        return plan.faults().stream().limit(SHOWN).toList();
    }

    /** How many faults there are. */
    public String getWrongCount() {
        int count = plan.faults().size();
        return PeopleWords.of(count == 1 ? "wrong.one" : "wrong", count);
    }

    /** Whether anything is wrong, so that nothing may be written. */
    public boolean isFaulty() {
        return !plan.faults().isEmpty();
    }

    /** Whether anything would change. */
    public boolean isChanging() {
        return !isFaulty() && !plan.changes().isEmpty();
    }

    /** The first entries that would be added, changed or ended. */
    public List<Line> getLines() {
        return plan.changes().stream()
                .limit(SHOWN)
                .map(ImportReviewScreen::line)
                .toList();
    }

    private static Line line(Change change) {
        Entry entry = change.after();
        return new Line(
                PeopleWords.of("what." + change.what()),
                entry.toString(),
                entry.name(),
                change.differences().stream()
                        .filter(one -> one.field() != Field.REFERENCE)
                        .map(one -> difference(entry.roll(), change, one))
                        .toList());
    }

    private static String difference(Roll roll, Change change, Change.Difference one) {
        String label = PeopleWords.label(roll, one.field());
        String nothing = PeopleWords.of("nothing");
        return change.before().isEmpty()
                ? PeopleWords.of("difference.new", label, one.after())
                : PeopleWords.of(
                        "difference",
                        label,
                        one.before().isEmpty() ? nothing : one.before(),
                        one.after().isEmpty() ? nothing : one.after());
    }

    /** Whether more is wrong or would change than is shown. */
    public boolean isCut() {
        return Math.max(plan.changes().size(), plan.faults().size()) > SHOWN;
    }

    /** What is said where not everything is shown. */
    public String getCutNote() {
        return PeopleWords.of("cut", SHOWN);
    }

    /** The numbers of what would be done. */
    public List<String> getCounts() {
        return List.of(
                PeopleWords.of("count.added", plan.count("added")),
                PeopleWords.of("count.changed", plan.count("changed")),
                PeopleWords.of("count.ended", plan.count("ended")),
                PeopleWords.of("count.unchanged", plan.unchanged()));
    }

    /** What the page is called. */
    public String getTitle() {
        return PeopleWords.of("review.title", name);
    }

    /** The names of the columns for faults. */
    public List<String> getFaultHead() {
        return words("head.file", "head.line", "head.column", "head.value", "head.text");
    }

    /** The names of the columns for changes. */
    public List<String> getChangeHead() {
        return words("what", "entry", "differences");
    }

    private static List<String> words(String... keys) {
        return Stream.of(keys).map(key -> PeopleWords.of(key)).toList();
    }

    /** What is confirmed: the digest of the file and of the rolls as they stand. */
    public String getDigest() {
        return digest;
    }

    /** The address of this page. */
    public String getAddress() {
        return address;
    }

    /** The address of these pages, with a slash at its end. */
    public String getHome() {
        return home;
    }
}
