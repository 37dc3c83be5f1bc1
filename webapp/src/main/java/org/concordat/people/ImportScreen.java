package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** Where a file is sent; nothing is written before its report has been seen and confirmed. */
@Named
@RequestScoped
@Route(value = "people/import", show = Act.MANAGE_PEOPLE, submit = Act.MANAGE_PEOPLE)
public class ImportScreen implements Screen {

    private static final String VIEW = "people-import";
    private static final String ARCHIVE = "archive";
    private static final int LONGEST_NAME = 200;

    @Inject
    private Imports imports;

    private final Faults faults = new Faults();
    private String roll = "";
    private String end = "";
    private String home = "";

    @Override
    public Reply show(Exchange exchange) {
        home = exchange.root() + "people/";
        roll = exchange.text("roll");
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        home = exchange.root() + "people/";
        roll = exchange.text("roll");
        end = exchange.text("end");
        Optional<Part> file = file(exchange);
        byte[] content = file.map(ImportScreen::content).orElse(new byte[0]);
        if (file.isEmpty() && !faults.isAny()) {
            faults.add("file", PeopleWords.of("file.none"));
        } else if (content.length > Sending.MOST_BYTES) {
            faults.add("file", PeopleWords.of("file.large"));
        }
        boolean archive = Sending.isArchive(content);
        if (Roll.of(roll).isEmpty() && !roll.equals(ARCHIVE)) {
            faults.add("roll", PeopleWords.of("roll.none"));
        } else if (file.isPresent() && archive != roll.equals(ARCHIVE)) {
            faults.add("roll", PeopleWords.of(archive ? "roll.is.archive" : "roll.no.archive"));
        }
        Optional<LocalDate> day = Cell.day(end);
        if (!end.isEmpty() && day.isEmpty()) {
            faults.add("end", Cell.noDay(end));
        }
        if (faults.isAny()) {
            return Reply.rejected(VIEW);
        }
        String id = imports.send(
                exchange.actor(), new Sending(name(file.orElseThrow(), archive), Roll.of(roll), content, day));
        return Reply.redirect(home + "import/" + id);
    }

    private Optional<Part> file(Exchange exchange) {
        try {
            return exchange.file("file");
        } catch (IllegalStateException e) {
            faults.add("file", PeopleWords.of("file.large"));
        } catch (IOException | ServletException e) {
            faults.add("file", PeopleWords.of("file.broken"));
        }
        return Optional.empty();
    }

    private static byte[] content(Part part) {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(Sending.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the browser says, without folders and what cannot be read. */
    private static String name(Part part, boolean archive) {
        String given = Optional.ofNullable(part.getSubmittedFileName())
                .orElse("")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String name = given.isEmpty() ? (archive ? "people.zip" : "people.csv") : given;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** What the file may hold. */
    public List<EntryForm.Option> getRolls() {
        Stream<EntryForm.Option> rolls = Stream.of(Roll.values()).map(one -> option(one.id(), "roll." + one.id()));
        return Stream.of(Stream.of(option("", "choose")), rolls, Stream.of(option(ARCHIVE, "roll.archive")))
                .flatMap(one -> one)
                .toList();
    }

    private EntryForm.Option option(String id, String key) {
        return new EntryForm.Option(id, PeopleWords.of(key), id.equals(roll));
    }

    /** The files that show how it is done. */
    public List<TermLine> getSamples() {
        return Stream.concat(
                        Stream.of(Roll.values()).map(one -> new TermLine(one.file(), home + "sample/" + one.id(), "")),
                        Stream.of(new TermLine("people.zip", home + "sample/all", PeopleWords.of("sample.all"))))
                .toList();
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** The last day for those who are not in the file, as it was typed. */
    public String getEnd() {
        return end;
    }

    /** The address of these pages, with a slash at its end. */
    public String getHome() {
        return home;
    }

    /** The address of the overview. */
    public String getOverview() {
        return home.substring(0, home.length() - 1);
    }
}
