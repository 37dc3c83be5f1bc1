package org.concordat.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.official.OfficialText;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.protocol.Clause;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** One paragraph of a draft with what stands before and after it, to be placed at a clause or at none. */
@Named
@RequestScoped
@Route(value = "text/{text}/paragraph/{paragraph}", show = Act.MANAGE_TEXTS, submit = Act.MANAGE_TEXTS)
public class ParagraphScreen implements Screen {

    private static final String PAGE = "paragraph";
    private static final String NONE = "-";
    private static final int AROUND = 3;

    /** A clause that the paragraph may be placed at. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A paragraph near by. */
    public record Near(String words, String clause, boolean itself) {}

    @Inject
    private TextStore store;

    @Inject
    private ProfileRegistry registry;

    private final Faults faults = new Faults();
    private String back = "";
    private List<Near> near = List.of();
    private List<Choice> choices = List.of();

    @Override
    public Reply show(Exchange exchange) {
        return prepare(exchange) ? Reply.view(PAGE) : Reply.notFound();
    }

    private boolean prepare(Exchange exchange) {
        Optional<LoadedText> text =
                store.find(exchange.path().getOrDefault("text", "")).filter(LoadedText::isDraft);
        Optional<LoadedProfile> rules = text.flatMap(
                known -> registry.profile(known.of().profile(), known.of().edition()));
        if (rules.isEmpty()) {
            return false;
        }
        List<OfficialText.Part> parts = store.words(text.get()).parts();
        int number = number(exchange);
        if (number < 0 || number >= parts.size()) {
            return false;
        }
        back = exchange.root() + "text/" + text.get().id();
        near = IntStream.rangeClosed(Math.max(0, number - AROUND), Math.min(parts.size() - 1, number + AROUND))
                .mapToObj(i -> new Near(
                        parts.get(i).words(),
                        parts.get(i)
                                .clause()
                                .map(clause -> TextWords.of("paragraph.clause", clause))
                                .orElseGet(() ->
                                        TextWords.of("use." + parts.get(i).use().id())),
                        i == number))
                .toList();
        String chosen = parts.get(number).clause().orElse("");
        choices = Stream.concat(
                        Stream.of(
                                new Choice("", TextWords.of("paragraph.choose"), chosen.isEmpty()),
                                new Choice(NONE, TextWords.of("paragraph.none"), false)),
                        rules.get().edition().clauses().stream()
                                .map(clause -> new Choice(
                                        clause.id(),
                                        clause.id() + " " + clause.heading(),
                                        clause.id().equals(chosen))))
                .toList();
        return true;
    }

    private static int number(Exchange exchange) {
        String number = exchange.path().getOrDefault("paragraph", "");
        return number.matches("\\d{1,5}") ? Integer.parseInt(number) : -1;
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!prepare(exchange)) {
            return Reply.notFound();
        }
        String id = exchange.path().getOrDefault("text", "");
        String at = exchange.text("clause");
        int number = number(exchange);
        if (at.equals(NONE)) {
            store.change(
                    exchange.actor(), id, text -> text.excluding(number), "Paragraph " + number + " is of no clause");
            return Reply.redirect(back);
        }
        Optional<Clause> clause = store.find(id)
                .flatMap(text -> registry.profile(text.of().profile(), text.of().edition()))
                .flatMap(rules -> rules.edition().clause(at));
        if (clause.isEmpty()) {
            faults.add("clause", TextWords.of("fault.clause"));
            return Reply.rejected(PAGE);
        }
        store.change(
                exchange.actor(),
                id,
                text -> text.placing(number, clause.get()),
                "Paragraph " + number + " is of clause " + at);
        return Reply.redirect(back);
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }

    /** The address of the text's page. */
    public String getBack() {
        return back;
    }

    /** The paragraph between those before and after it. */
    public List<Near> getNear() {
        return near;
    }

    /** Where it may be placed. */
    public List<Choice> getChoices() {
        return choices;
    }
}
