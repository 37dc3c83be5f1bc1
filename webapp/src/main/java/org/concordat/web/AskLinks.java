package org.concordat.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/**
 * The addresses of a question's page: one situation has one address, with the answers in the catalogue's order. All are
 * below the application's root; identifiers need no encoding.
 */
public final class AskLinks {

    /** A name and its value in an address. */
    public record Parameter(String name, String value) {

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    private final String council;
    private final Question question;
    private final PageQuery query;
    private final List<Parameter> answers;
    private final String here;

    AskLinks(LoadedProfile council, Question question, PageQuery query) {
        this.council = council.id();
        this.question = question;
        this.query = query;
        this.answers = parameters(query::answer);
        this.here = page(answers);
    }

    /** The council's questions. */
    String all() {
        return "/" + council + "/" + query(List.of());
    }

    /** The day whose rules are asked for, as it is carried along; empty for today's. */
    Optional<Parameter> on() {
        return query.on().map(day -> new Parameter(FactReader.ON, day.toString()));
    }

    /** The answers so far. */
    List<Parameter> answers() {
        return answers;
    }

    /** This situation. */
    public String here() {
        return here;
    }

    /** This situation and something about the page. */
    String here(String parameter) {
        return here + (answers.isEmpty() && on().isEmpty() ? "?" : "&") + new Parameter(parameter, "yes");
    }

    /** The same without the answer about a fact, which is asked again even where the other answers decide alone. */
    String again(Fact changed) {
        return page(Stream.concat(
                        parameters(fact -> fact.equals(changed) ? Optional.empty() : query.answer(fact)).stream(),
                        Stream.of(new Parameter(PageQuery.AGAIN, changed.id())))
                .toList());
    }

    /** The same with this answer about a fact. */
    String with(Fact told, String value) {
        return page(parameters(fact -> fact.equals(told) ? Optional.of(value) : query.answer(fact)));
    }

    /** The address of the form. */
    String form() {
        return page(List.of());
    }

    /** This situation as a PDF. */
    public String pdf() {
        return "/" + council + "/ask/" + question.id() + ".pdf" + query(answers);
    }

    /** This situation as data. */
    public String json() {
        return "/api/v1/councils/" + council + "/rulings/" + question.id() + query(answers);
    }

    /** This question, compared between councils. */
    String comparison(List<String> councils) {
        return "/compare?councils=" + String.join(",", councils) + "&question=" + question.id();
    }

    private String page(List<Parameter> parameters) {
        return "/" + council + "/ask/" + question.id() + query(parameters);
    }

    private List<Parameter> parameters(Function<Fact, Optional<String>> answer) {
        return question.facts().stream()
                .flatMap(fact -> answer.apply(fact).map(value -> new Parameter(fact.id(), value)).stream())
                .toList();
    }

    private String query(List<Parameter> parameters) {
        String all = Stream.concat(parameters.stream(), on().stream())
                .map(Parameter::toString)
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }
}
