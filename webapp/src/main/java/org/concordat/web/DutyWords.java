package org.concordat.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.calendar.DayCount;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Deadline;
import org.concordat.rule.Duty;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.Strength;

/** The conditions and duties of a ruling: what the reader does, what others do, and by when. */
public final class DutyWords {

    /** Something that somebody does; all but the text may be empty. */
    public record Line(String who, String text, String when, String source) {}

    private static final Set<Role> OFFICERS = Set.of(Role.OFFICER, Role.JUNIOR_OFFICER);

    /** A Monday after which no part of the United Kingdom has a bank holiday for {@value #PLAIN_DAYS} working days. */
    private static final LocalDate PLAIN_START = LocalDate.of(2026, 9, 7);

    private static final int PLAIN_DAYS = 55;

    private final LoadedProfile council;
    private final String question;
    private final Ruling ruling;
    private final Optional<Side> actor;
    private final Sources sources;
    private final List<Line> yours;
    private final String title;
    private final List<Line> others;
    private final List<String> when;

    /**
     * The conditions and duties of a ruling.
     *
     * @param actor the side that the reader, who would act, is on; empty where it can be either
     */
    DutyWords(LoadedProfile council, String question, Ruling ruling, Optional<Side> actor) {
        this.council = council;
        this.question = question;
        this.ruling = ruling;
        this.actor = actor;
        this.sources = new Sources(council);
        this.yours = Stream.concat(
                        ruling.conditions().stream().map(this::condition),
                        ruling.duties().stream()
                                .filter(duty -> isYours(duty.what().who()))
                                .map(duty -> duty(duty, "")))
                .toList();
        this.title = strongest();
        this.others = ruling.duties().stream()
                .filter(duty -> !isYours(duty.what().who()))
                .map(duty -> duty(
                        duty,
                        Words.upperFirst(
                                Pages.of("the", council.title(duty.what().who())))))
                .toList();
        this.when = deadlines();
    }

    /** The conditions, and the duties of the side that acts. */
    public List<Line> yours() {
        return yours;
    }

    /** How strongly the text asks for what the reader does: the strongest of the conditions; a duty is a must. */
    public String title() {
        return title;
    }

    /** What the others do. */
    public List<Line> others() {
        return others;
    }

    /** How the days are counted and an example, or that no days are set; nothing where nobody has to do anything. */
    public List<String> when() {
        return when;
    }

    private String strongest() {
        boolean owes =
                ruling.duties().stream().anyMatch(duty -> isYours(duty.what().who()));
        Optional<Strength> strongest = ruling.conditions().stream()
                .flatMap(condition -> strength(condition.what()).stream())
                .max(Comparator.naturalOrder());
        return Pages.of(
                owes || strongest.equals(Optional.of(Strength.MUST))
                        ? "part.must"
                        : strongest.isPresent() ? "part.should" : "part.do");
    }

    private List<String> deadlines() {
        List<Deadline> deadlines = ruling.duties().stream()
                .flatMap(duty -> duty.what().deadline().stream())
                .distinct()
                .toList();
        if (deadlines.isEmpty()) {
            return ruling.duties().isEmpty() ? List.of() : List.of(Pages.of("by-when.none"));
        }
        return Stream.concat(
                        deadlines.stream()
                                .map(Deadline::count)
                                .distinct()
                                .map(count -> Pages.of("count." + count.id())),
                        deadlines.stream().limit(1).flatMap(deadline -> example(deadline).stream()))
                .toList();
    }

    private static Optional<String> example(Deadline deadline) {
        boolean plain = deadline.count() == DayCount.COUNCIL || deadline.count() == DayCount.FOI;
        if (!plain || deadline.workingDays() > PLAIN_DAYS) {
            return Optional.empty();
        }
        int weeks = deadline.workingDays() / 5;
        LocalDate due = PLAIN_START.plusWeeks(weeks).plusDays(deadline.workingDays() % 5);
        return Optional.of(Pages.of("example", Dates.inFull(PLAIN_START), Dates.inFull(due)));
    }

    private Line condition(Ruling.Clausal<DutyCode> condition) {
        String source = sources.note(condition.citations());
        return new Line(
                "",
                sentence(condition.what()),
                "",
                strength(condition.what())
                        .map(strength -> Pages.of("duty.source", Pages.of("duty." + strength.id()), source))
                        .orElse(source));
    }

    private Line duty(Ruling.Clausal<Duty> owed, String who) {
        Optional<Deadline> deadline = owed.what().deadline();
        String source = sources.note(owed.citations());
        return new Line(
                who,
                sentence(owed.what().code()),
                deadline.map(this::within).orElse(""),
                deadline.map(d -> Pages.of("duty.source", Pages.of("duty.deadline"), source))
                        .orElse(source));
    }

    private String within(Deadline deadline) {
        String days = String.valueOf(deadline.workingDays());
        if (deadline.count() == DayCount.CLEAR) {
            return Pages.of("within.clear", days);
        }
        String from = "within." + deadline.from();
        boolean asked = actor.equals(Optional.of(Side.MEMBER));
        return Pages.first(asked ? List.of(from + ".you", from) : List.of(from), days)
                .orElseGet(() -> Pages.of("within.other", days));
    }

    private String sentence(DutyCode code) {
        String text = council.duty(question, code.id());
        String words = text.equals(code.id()) ? Words.plain(text) : text;
        return words.endsWith(".") ? words : words + ".";
    }

    private Optional<Strength> strength(DutyCode condition) {
        return ruling.contributing().stream()
                .flatMap(rule -> rule.provisos().stream())
                .filter(proviso -> proviso.code().equals(condition))
                .flatMap(proviso -> proviso.strength().stream())
                .max(Comparator.naturalOrder());
    }

    private boolean isYours(Role who) {
        return actor.filter(side -> side == Side.MEMBER ? who == Role.MEMBER : OFFICERS.contains(who))
                .isPresent();
    }
}
