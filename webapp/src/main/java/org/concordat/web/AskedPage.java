package org.concordat.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/**
 * What the page of a question says at one address, on any host: the next thing to ask, or else the answer. Complete when it
 * is made.
 *
 * @param question the question as a whole
 * @param next what to ask now; empty when there is an answer to show
 * @param answer the answer; empty while there is something to ask
 * @param told what was told, in the order in which it was asked
 * @param last what was asked last
 * @param links the addresses that lead from here
 */
record AskedPage(
        String question,
        Optional<Fact> next,
        Optional<AnswerView> answer,
        List<Row> told,
        Optional<Fact> last,
        AskLinks links) {

    /** An answer that was given, and the address at which it can be given again. */
    public record Row(String asks, String answer, String note, String change, String about) {}

    /**
     * What is said at an address.
     *
     * @param on the day on which it is asked
     */
    static AskedPage of(LoadedProfile council, PageQuery query, LocalDate on) {
        Question question = query.given().facts().question();
        Interview interview = new Interview(council, question, query);
        Words words = new Words(council, question);
        AskLinks links = new AskLinks(council, question, query);
        Optional<AnswerView> answer = interview.next().isPresent()
                ? Optional.empty()
                : Optional.of(new AnswerView(Answer.of(council, query.given().facts()), query, links, on));
        List<Row> told = interview.answered().stream()
                .map(fact -> row(fact, query, interview, words, links))
                .toList();
        return new AskedPage(words.title(), interview.next(), answer, told, interview.last(), links);
    }

    private static Row row(Fact fact, PageQuery query, Interview interview, Words words, AskLinks links) {
        String value = query.answer(fact).orElseThrow();
        return new Row(
                words.asks(fact),
                value.equals(QueryReader.NOT_SURE) ? Pages.of("told.not-sure") : words.value(fact, value),
                interview.moot(fact) ? Pages.of("told.moot") : "",
                links.again(fact),
                Pages.of("change.your-answer", words.asks(fact)));
    }
}
