package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;

/**
 * What an address of the comparison asks for: {@code councils=a,b} or {@code councils=a&councils=b}, and a question.
 *
 * @param councils those that are served here, in the order of the address, each once
 * @param unknown the ids that are no council's here
 * @param asked the id of the question, if there is one
 * @param question the question, if every one of the councils can be asked it
 * @param named whether the address names councils at all
 */
record CompareQuery(
        List<LoadedProfile> councils,
        List<String> unknown,
        Optional<String> asked,
        Optional<Question> question,
        boolean named) {

    static final String COUNCILS = "councils";
    static final String QUESTION = "question";

    /** Reads an address; where it names no council, all that are listed are meant. */
    static CompareQuery read(Councils here, Optional<String> query) {
        Parameters parameters = Parameters.of(query);
        List<String> ids = parameters.all(COUNCILS).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        List<LoadedProfile> councils = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String id : ids) {
            here.find(id).ifPresentOrElse(councils::add, () -> unknown.add(id));
        }
        boolean named = !parameters.all(COUNCILS).isEmpty();
        List<LoadedProfile> meant = named ? List.copyOf(councils) : here.all();
        Optional<String> asked = parameters.first(QUESTION).filter(id -> !id.isEmpty());
        return new CompareQuery(meant, unknown, asked, asked.flatMap(id -> shared(meant, id)), named);
    }

    /** The question, if all of these councils can be asked the same under this id. */
    static Optional<Question> shared(List<LoadedProfile> councils, String id) {
        List<Question> questions = councils.stream()
                .map(council -> Councils.question(council, id))
                .flatMap(Optional::stream)
                .toList();
        return questions.size() == councils.size()
                        && questions.stream().distinct().count() == 1
                ? Optional.of(questions.get(0))
                : Optional.empty();
    }

    /** Whether there are councils to compare. */
    boolean enough() {
        return councils.size() > 1;
    }
}
