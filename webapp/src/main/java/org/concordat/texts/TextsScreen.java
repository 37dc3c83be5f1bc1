package org.concordat.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.digest.Sha256;
import org.concordat.profile.LoadedProfile;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.concordat.upload.UnreadableFile;
import org.concordat.upload.UploadedText;

/**
 * All of a council's own texts, and the form with which another one is loaded. It is longer than other classes because what a
 * file can be refused for is told here, at the field.
 */
@Named
@RequestScoped
@Route(value = "text", show = Act.READ_TEXTS, submit = Act.MANAGE_TEXTS, menu = 40)
public class TextsScreen implements Screen {

    private static final String PAGE = "texts";
    private static final int LONGEST_NAME = 120;

    /** A text in the list. */
    public record Line(String address, String name, String state, String edition) {}

    /** An edition that a text may be loaded for. */
    public record Choice(String value, String label, boolean chosen) {}

    @Inject
    private TextStore store;

    @Inject
    private Directory directory;

    private final Faults faults = new Faults();
    private List<Line> lines = List.of();
    private List<Choice> editions = List.of();
    private String root = "";
    private String done = "";
    private boolean mayLoad;
    private int open;

    @Override
    public Reply show(Exchange exchange) {
        prepare(exchange);
        String what = exchange.text("done");
        done = TextWords.has("done." + what) ? TextWords.of("done." + what) : "";
        return Reply.view(PAGE);
    }

    @Override
    public Reply submit(Exchange exchange) {
        Map<EditionId, LoadedProfile> rules = rules(exchange.council());
        Optional<LoadedProfile> of = rules.entrySet().stream()
                .filter(entry -> rules.size() == 1 || value(entry.getKey()).equals(exchange.text("edition")))
                .map(Map.Entry::getValue)
                .findFirst();
        if (of.isEmpty()) {
            faults.add("edition", TextWords.of("fault.edition"));
        }
        Optional<Part> sent = sent(exchange);
        if (of.isPresent() && sent.isPresent()) {
            try {
                return Reply.redirect(exchange.root() + "text/" + load(exchange, of.get(), sent.get()));
            } catch (UnreadableFile e) {
                faults.add("file", String.valueOf(e.getMessage()).replaceFirst("\\.$", ""));
            }
        }
        prepare(exchange);
        return Reply.rejected(PAGE);
    }

    private Optional<Part> sent(Exchange exchange) {
        try {
            Optional<Part> part = exchange.file("file");
            if (part.isEmpty()) {
                faults.add("file", TextWords.of("fault.file"));
            }
            return part;
        } catch (IllegalStateException | ServletException e) {
            // More than the server takes of a form at all.
            faults.add("file", TextWords.of("fault.large", UploadedText.MOST_BYTES >> 20));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static byte[] bytes(Part sent) {
        try (InputStream in = sent.getInputStream()) {
            return in.readNBytes(UploadedText.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's name without folders and control characters; of a long one the end, which says what it is. */
    static String name(String sent) {
        String last = sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        return last.length() <= LONGEST_NAME ? last : "…" + last.substring(last.length() - LONGEST_NAME + 1);
    }

    private String load(Exchange exchange, LoadedProfile rules, Part sent) {
        String name = name(String.valueOf(sent.getSubmittedFileName()));
        byte[] bytes = bytes(sent);
        UploadedText.Cut cut = UploadedText.cut(name, bytes, rules.edition().clauses());
        LoadedText text = LoadedText.of(
                EditionId.of(rules),
                name,
                cut.file(),
                bytes.length,
                Sha256.hex(bytes),
                exchange.actor().name());
        store.add(exchange.actor(), text, cut.text());
        return text.id();
    }

    private void prepare(Exchange exchange) {
        root = exchange.root() + "text";
        mayLoad = Act.MANAGE_TEXTS.allows(exchange.actor(), exchange.council());
        Map<EditionId, LoadedProfile> rules = rules(exchange.council());
        editions = rules.entrySet().stream()
                .map(entry -> new Choice(
                        value(entry.getKey()),
                        title(entry.getValue()),
                        value(entry.getKey()).equals(exchange.text("edition"))))
                .toList();
        lines = store.all().stream()
                .map(text -> new Line(
                        root + "/" + text.id(),
                        text.name(),
                        state(text),
                        Optional.ofNullable(rules.get(text.of()))
                                .map(TextsScreen::title)
                                .orElseGet(() -> text.of().edition())))
                .toList();
        open = (int) store.reviews().stream()
                .filter(review -> review.reviewed().isEmpty())
                .map(review -> review.of() + " " + review.rule())
                .distinct()
                .count();
    }

    /** Where a text stands, in a sentence. */
    static String state(LoadedText text) {
        return switch (text.state()) {
            case DRAFT -> TextWords.of("state.draft", TextWords.day(text.loaded()), text.loadedBy());
            case CONFIRMED ->
                TextWords.of("state.confirmed", TextWords.day(text.confirmed().orElseThrow()), text.confirmedBy());
            case REPLACED ->
                TextWords.of(
                        "state.replaced",
                        TextWords.day(text.confirmed().orElseThrow()),
                        TextWords.day(text.replaced().orElseThrow()));
        };
    }

    private static String value(EditionId of) {
        return of.profile() + "/" + of.edition();
    }

    private static String title(LoadedProfile rules) {
        return TextWords.of("edition", rules.edition().title(), rules.edition().id());
    }

    /** The editions of the council's rules, past, in force and to come; the last first. */
    private Map<EditionId, LoadedProfile> rules(String council) {
        Map<EditionId, LoadedProfile> rules = new LinkedHashMap<>();
        List<Served.Period> periods =
                directory.any(council).map(Served::history).orElse(List.of());
        for (int i = periods.size() - 1; i >= 0; i--) {
            periods.get(i).rules().ifPresent(known -> rules.putIfAbsent(EditionId.of(known), known));
        }
        return rules;
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }

    /** The texts, the last loaded first. */
    public List<Line> getLines() {
        return lines;
    }

    /** The editions that a text may be loaded for. */
    public List<Choice> getEditions() {
        return editions;
    }

    /** What was just done; empty if nothing was. */
    public String getDone() {
        return done;
    }

    /** Whether whoever asks may load a text. */
    public boolean isMayLoad() {
        return mayLoad;
    }

    /** How many rules are to be reviewed, in a sentence. */
    public String getOpen() {
        return TextWords.counted("reviews.open", open);
    }

    /** The address of this page. */
    public String getRoot() {
        return root;
    }
}
