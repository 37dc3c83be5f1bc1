package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Clause;
import org.concordat.rule.Question;
import org.concordat.statute.MovedLaw;
import org.concordat.statute.Statute;

/**
 * A council's protocol as its reader shows it: clauses in the document's order, in its sections. A long one is a list of its
 * clauses, each of which keeps its address there, and a page for each section. It is longer than other classes because list,
 * sections and clauses are cut from the same text.
 */
public final class Protocol {

    /** The start of a clause's number that names its section: {@code C.4} of {@code C.4.1}, {@code 3} of {@code 3.16.1}. */
    private static final Pattern SECTION =
            Pattern.compile("[A-Za-z]+\\.\\d+(?=\\.)|[A-Za-z]*\\d+(?=[.(-]|$)|[A-Za-z]+(?=\\.)");

    /**
     * A section in the list of contents: its address is its own page's, or its first clause's.
     *
     * @param clauses what it has; empty where they stand below on the same page
     */
    public record Section(String number, String title, String address, List<Entry> clauses) {}

    /** A clause in the list of contents, with the address of its text. */
    public record Entry(String id, String place, String heading, String gist, String address) {}

    /** Clauses under one heading: those of a section, or sections of one clause each that follow each other. */
    public record Block(String heading, List<Line> clauses) {}

    /** A clause, and what is to be said of it. */
    public record Line(
            String id,
            String place,
            String heading,
            String gist,
            String words,
            List<Link> decides,
            String kind,
            List<Law> law) {}

    /** A link below the application's root. */
    public record Link(String address, String text) {}

    /** A law that a clause refers to and that has moved. */
    public record Law(String was, String now) {}

    private final LoadedProfile council;
    private final List<List<Clause>> sections;
    private final Optional<String> part;

    /** All of it, or where it is too long for one page the list of its clauses. */
    Protocol(LoadedProfile council) {
        this(council, Optional.empty());
    }

    /** The section that is asked for, if there is such a section; else the same. */
    Protocol(LoadedProfile council, Optional<String> asked) {
        this.council = council;
        this.sections = sections(council);
        this.part = asked.filter(number -> number.equals(ClauseAddress.ALL) || has(number));
    }

    private boolean has(String number) {
        return sections.stream().anyMatch(section -> number(section).equals(number));
    }

    /** Whether the clauses are only listed here, and each section has a page of its own. */
    public boolean isListed() {
        return part.isEmpty() && ClauseAddress.isSplit(council);
    }

    /** Whether this is one section of several. */
    public boolean isPart() {
        return part.filter(number -> !number.equals(ClauseAddress.ALL)).isPresent();
    }

    /** The page's title. */
    public String getTitle() {
        return isPart() ? getBlocks().get(0).heading() : Reading.of("reader.title");
    }

    /** The sections before and after this one, those that there are. */
    public List<Link> getNeighbours() {
        List<String> numbers =
                sections.stream().map(Protocol::number).distinct().toList();
        int here = part.map(numbers::indexOf).orElse(-1);
        return here < 0
                ? List.of()
                : IntStream.of(here - 1, here + 1)
                        .filter(i -> i >= 0 && i < numbers.size())
                        .mapToObj(i -> new Link(
                                ClauseAddress.part(numbers.get(i)),
                                Reading.of(i < here ? "reader.before" : "reader.after", numbers.get(i))))
                        .toList();
    }

    /** Which edition it is. */
    public String getEdition() {
        return Reading.of(
                "reader.edition", council.edition().title(), council.edition().id());
    }

    /** Whose words these are. */
    public String getIntro() {
        boolean quoted = council.edition().clauses().stream()
                .anyMatch(clause -> council.officialWords(clause.id()).isPresent());
        return Reading.of(quoted ? "reader.intro.quoted" : "reader.intro");
    }

    /** Whether nobody has adopted it yet. */
    public boolean isDraft() {
        return council.edition().draft();
    }

    /** How many clauses decide answers, guide, or are background. */
    public String getCoverage() {
        return Reading.of(
                "reader.coverage",
                String.valueOf(council.edition().clauses().size()),
                counted("reader.rules", Clause.Kind.RULE),
                counted("reader.guidance", Clause.Kind.GUIDANCE),
                counted("reader.information", Clause.Kind.INFORMATION));
    }

    private String counted(String key, Clause.Kind kind) {
        int count = (int) council.edition().clauses().stream()
                .filter(clause -> clause.kind() == kind)
                .count();
        return count == 0 ? Reading.of(key + ".none") : Reading.counted(key, count);
    }

    /** The list of contents. */
    public List<Section> getSections() {
        return sections.stream().map(this::section).toList();
    }

    /** All clauses, in the document's order. */
    public List<Block> getBlocks() {
        List<List<List<Clause>>> blocks = new ArrayList<>();
        List<List<Clause>> shown = sections.stream()
                .filter(section -> !isPart() || part.equals(Optional.of(number(section))))
                .toList();
        for (List<Clause> section : shown) {
            List<List<Clause>> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
            if (section.size() == 1 && !last.isEmpty() && last.get(0).size() == 1) {
                last.add(section);
            } else {
                blocks.add(new ArrayList<>(List.of(section)));
            }
        }
        return blocks.stream().map(this::block).toList();
    }

    private Block block(List<List<Clause>> sections) {
        List<Clause> first = sections.get(0);
        String number = section(first.get(0).id());
        String heading = sections.size() > 1
                ? Reading.of(
                        "reader.sections",
                        number,
                        section(sections.get(sections.size() - 1).get(0).id()))
                : first.size() == 1
                        ? alone(number)
                        : name(first)
                                .map(name -> Reading.of("reader.section.named", number, name))
                                .orElseGet(() -> Reading.of("reader.section", number));
        return new Block(
                heading, sections.stream().flatMap(List::stream).map(this::line).toList());
    }

    /** The heading of a section of one clause: its number, or its word if it is one ({@code preamble}). */
    private static String alone(String number) {
        return number.chars().filter(Character::isLetter).count() > 2
                ? Words.upperFirst(number)
                : Reading.of("reader.section", number);
    }

    /** The clauses by sections; a number that comes again later in the document is a section of its own. */
    private static List<List<Clause>> sections(LoadedProfile council) {
        List<List<Clause>> sections = new ArrayList<>();
        String last = "";
        for (Clause clause : council.edition().clauses()) {
            String number = section(clause.id());
            if (!number.equals(last)) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(clause);
            last = number;
        }
        return sections;
    }

    static String section(String clause) {
        Matcher start = SECTION.matcher(clause);
        return start.lookingAt() ? start.group() : clause;
    }

    /** What a section is called: as the profile's texts name it, or by the clause that has its number. */
    private Optional<String> name(List<Clause> clauses) {
        String number = section(clauses.get(0).id());
        return council.text("part." + number)
                .or(() -> clauses.stream()
                        .filter(clause -> clause.id().equals(number))
                        .findFirst()
                        .map(Clause::heading));
    }

    private Section section(List<Clause> clauses) {
        Clause first = clauses.get(0);
        String title = name(clauses)
                .orElseGet(() -> clauses.size() == 1 ? first.heading() : Reading.of("reader.more", first.heading()));
        List<Entry> entries = isListed() ? clauses.stream().map(this::entry).toList() : List.of();
        String address = isListed() ? ClauseAddress.part(number(clauses)) : "#" + ClauseAddress.id(first.id());
        return new Section(number(clauses), title, address, entries);
    }

    private Entry entry(Clause clause) {
        return new Entry(
                ClauseAddress.id(clause.id()),
                Places.of(council, Citation.clause(clause.id())),
                clause.heading(),
                clause.gist(),
                ClauseAddress.within(council, clause.id()));
    }

    private static String number(List<Clause> section) {
        return section(section.get(0).id());
    }

    private Line line(Clause clause) {
        List<Link> decides = council.questionsCiting(clause).stream()
                .map(id -> Councils.question(council, id).orElseThrow())
                .map((Question q) -> new Link("/" + council.id() + "/ask/" + q.id(), new Words(council, q).title()))
                .toList();
        String kind = clause.kind() != Clause.Kind.RULE
                ? Reading.of("reader.kind." + clause.kind().id())
                : decides.isEmpty() ? Reading.of("reader.doubts") : "";
        List<Law> law = clause.law().stream()
                .flatMap(id -> Statute.movedLaw(id).stream())
                .map((MovedLaw moved) -> new Law(Reading.of("reader.law.was", moved.was()), moved.now()))
                .toList();
        return new Line(
                ClauseAddress.id(clause.id()),
                Places.of(council, Citation.clause(clause.id())),
                clause.heading(),
                clause.gist(),
                council.officialWords(clause.id()).orElse(""),
                decides,
                kind,
                law);
    }
}
