package org.concordat.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.profile.CouncilText;
import org.concordat.profile.LoadedProfile;
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

    /** What has to be known beside the answer, a notice each: what a reading took away, then text that nobody has reviewed. */
    List<String> notices() {
        return Stream.concat(
                        takenAway().map(this::otherwise),
                        answer.ruling().contributing().stream()
                                .filter(rule -> rule.layer() == Layer.PROTOCOL)
                                .filter(rule ->
                                        text.isUnreviewed(answer.question().id(), rule.id()))
                                .map(this::unreviewed))
                .distinct()
                .toList();
    }

    /** The adopted readings in whose place nothing stands here that the ruling rests on: only the first reading spoke. */
    private Stream<Reading> takenAway() {
        LoadedProfile profile = answer.profile();
        if (profile.adopted().isEmpty()) {
            return Stream.empty();
        }
        List<Reading> here = answer.ruling().readings();
        return profile.asWritten().table(answer.question().id()).stream()
                .flatMap(table -> table.ruling(answer.facts()).readings().stream())
                .filter(profile.adopted()::containsKey)
                .filter(reading -> !here.contains(reading.turned()));
    }

    /** That the reading which the ruling takes was adopted, and when; empty if it is the rules' own. */
    String adoptedNote(Reading taken) {
        return Optional.ofNullable(answer.profile().adopted().get(taken.turned()))
                .map(day -> Pages.of("reading.adopted", officer(), Dates.day(day)))
                .orElse("");
    }

    private String otherwise(Reading reading) {
        return Pages.of(
                "standing.reading",
                officer(),
                Dates.day(Objects.requireNonNull(answer.profile().adopted().get(reading))),
                sources.place(reading.citation()));
    }

    private String unreviewed(Rule rule) {
        return Pages.of("standing.unreviewed", Words.upperFirst(sources.place(rule.citation())));
    }

    private String officer() {
        return answer.profile().title(Role.MONITORING_OFFICER);
    }
}
