package org.concordat.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.comparison.Digest;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Layer;
import org.concordat.rule.Condition;
import org.concordat.rule.Outcome;
import org.concordat.rule.Ruling;
import org.concordat.web.Compared.Answer;
import org.concordat.web.Compared.Giving;
import org.concordat.web.Compared.Line;
import org.concordat.web.Compared.Place;
import org.concordat.web.Compared.Side;

/** The words for what councils answer in one situation of a comparison, and where it stands. */
final class PositionWords {

    private static final int MOST_CLAUSES = 3;

    private static final Comparator<Digest.Position> STRICTEST_FIRST_SILENCE_LAST = Comparator.comparing(
                    (Digest.Position p) -> p.answer().outcome().equals(Optional.of(Outcome.NOT_COVERED)))
            .thenComparing(Comparator.comparing(Digest.Position::answer, Digest.STRICTNESS)
                    .reversed());

    private final List<LoadedProfile> councils;
    private final CommonWords words;

    PositionWords(List<LoadedProfile> councils, CommonWords words) {
        this.councils = councils;
        this.words = words;
    }

    /** The answers and who gives them, in the order in which they count. */
    List<Answer> answers(Digest.Situation situation) {
        List<Digest.Position> positions = new ArrayList<>(situation.positions());
        if (positions.stream().allMatch(Digest.Position::throughout)) {
            positions.sort(STRICTEST_FIRST_SILENCE_LAST);
        }
        Map<Object, List<Digest.Position>> alike = new LinkedHashMap<>();
        positions.forEach(
                position -> alike.computeIfAbsent(Digest.ANSWER.apply(position.answer()), answer -> new ArrayList<>())
                        .add(position));
        List<Condition> known = situation.when().size() == 1 ? situation.when().get(0) : List.of();
        return alike.values().stream().map(same -> answer(same, known)).toList();
    }

    private Answer answer(List<Digest.Position> positions, List<Condition> known) {
        List<Digest.Position> throughout =
                positions.stream().filter(Digest.Position::throughout).toList();
        List<Line> lines = new ArrayList<>();
        if (!throughout.isEmpty()) {
            int last = throughout.size() - 1;
            lines.add(new Line(
                    throughout.stream()
                            .map(p -> giving(p, throughout.indexOf(p) == last))
                            .toList(),
                    "",
                    List.of()));
        }
        for (Digest.Position position : positions) {
            if (!position.throughout()) {
                CommonWords.Cases cases = position.otherwise()
                        ? new CommonWords.Cases(Reading.of("compare.otherwise"), List.of())
                        : words.cases(position.when(), known);
                lines.add(new Line(List.of(giving(position, true)), cases.sentence(), cases.each()));
            }
        }
        List<LoadedProfile> who =
                positions.stream().map(p -> councils.get(p.rulebook())).toList();
        return new Answer(words.answer(positions.get(0).answer(), who), lines);
    }

    private Giving giving(Digest.Position position, boolean last) {
        LoadedProfile council = councils.get(position.rulebook());
        List<String> clauses = position.citations().stream()
                .map(citation -> new Citation(citation.layer(), citation.clause(), Optional.empty()))
                .distinct()
                .limit(MOST_CLAUSES)
                .map(Citation::clause)
                .toList();
        long all =
                position.citations().stream().map(Citation::clause).distinct().count();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            places.add(place(council, position.citations(), clauses.get(i), i == clauses.size() - 1));
        }
        return new Giving(council.shortName(), places, all > MOST_CLAUSES, last);
    }

    private static Place place(LoadedProfile council, List<Citation> citations, String clause, boolean last) {
        Citation citation = citations.stream()
                .filter(c -> c.clause().equals(clause))
                .findFirst()
                .orElseThrow();
        if (citation.layer() == Layer.STATUTE) {
            String heading = council.clause(citation)
                    .map(c -> c.heading().split(":", 2)[0])
                    .orElse(clause);
            return new Place("", heading, last);
        }
        return new Place(
                // Rules that are nowhere in force have no reader.
                council.id().isEmpty() ? "" : ClauseAddress.of(council, clause),
                Reading.of("compare.clause", Places.of(council, citation)),
                last);
    }

    /** One council beside another. */
    Side side(Digest.Position position) {
        LoadedProfile council = councils.get(position.rulebook());
        Ruling ruling = position.answer();
        // Where several rules decide, none of them alone says what is so in the whole situation.
        String says = position.citations().size() == 1 && ruling.deciding().size() == 1
                ? Words.upperFirst(ruling.deciding().get(0).says()) + "."
                : "";
        return new Side(council.shortName(), words.answer(ruling, List.of(council)), says, giving(position, true));
    }
}
