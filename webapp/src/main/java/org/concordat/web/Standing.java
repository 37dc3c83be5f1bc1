package org.concordat.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.profile.CouncilText;
import org.concordat.protocol.Layer;
import org.concordat.rule.Reading;
import org.concordat.rule.Role;
import org.concordat.rule.Rule;

/** How far a ruling can be relied on when the council has changed its text, or reads it otherwise than the rules do. */
final class Standing {

    private final Answer answer;
    private final CouncilText text;
    private final Sources sources;

    Standing(Answer answer) {
        this.answer = answer;
        this.text = answer.profile().ownText();
        this.sources = new Sources(answer.profile());
    }

    /** What has to be known beside the answer, a notice each: readings first, then text that nobody has reviewed. */
    List<String> notices() {
        return Stream.concat(
                        answer.ruling().readings().stream()
                                .distinct()
                                .filter(reading -> adopted(reading).isPresent())
                                .map(this::otherwise),
                        answer.ruling().contributing().stream()
                                .filter(rule -> rule.layer() == Layer.PROTOCOL)
                                .filter(rule ->
                                        text.isUnreviewed(answer.question().id(), rule.id()))
                                .map(this::unreviewed))
                .distinct()
                .toList();
    }

    /** That the other of two readings is adopted; empty if it is not. */
    String adoptedNote(Reading reading) {
        return adopted(reading)
                .map(day -> Pages.of("reading.adopted", officer(), Dates.day(day)))
                .orElse("");
    }

    private Optional<LocalDate> adopted(Reading reading) {
        return text.adoptedOther(reading);
    }

    private String otherwise(Reading reading) {
        return Pages.of(
                "standing.reading",
                officer(),
                Dates.day(adopted(reading).orElseThrow()),
                sources.place(reading.citation()));
    }

    private String unreviewed(Rule rule) {
        return Pages.of("standing.unreviewed", Words.upperFirst(sources.place(rule.citation())));
    }

    private String officer() {
        return answer.profile().title(Role.MONITORING_OFFICER);
    }
}
