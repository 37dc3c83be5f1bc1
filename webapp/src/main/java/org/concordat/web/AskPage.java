package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.metrics.Meters;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;
import org.concordat.screen.Reached;
import org.jspecify.annotations.Nullable;

/** The page of one question: the next thing to ask, or the answer. */
@Named
@RequestScoped
public class AskPage {

    @Inject
    private Visit visit;

    @Inject
    private Councils councils;

    @Inject
    private Contacts contacts;

    @Inject
    private Searches searches;

    @Inject
    private KeptAnswers answers;

    @Inject
    private Meters meters;

    @Inject
    private HttpServletRequest request;

    private @Nullable AskedPage page;
    private @Nullable String address;

    private Question question() {
        return visit.asked().given().facts().question();
    }

    private AskedPage page() {
        if (page == null) {
            page = answers.page(visit.council(), councils.today(), visit.asked());
            if (page.answer().isPresent()) {
                meters.ruling(visit.council().id(), question().id());
            }
        }
        return page;
    }

    /** The file with the part of the page that is called for. */
    public String getPart() {
        return page().next().isPresent() ? "interview" : "answer";
    }

    /** The page's title. */
    public String getTitle() {
        return page().next().isPresent()
                ? getStep().getTitle()
                : getAnswer().getVerdict().getHeading();
    }

    /** The question as a whole. */
    public String getQuestion() {
        return page().question();
    }

    /** The next thing to ask. */
    public AskedFact getStep() {
        Fact next = page().next().orElseThrow();
        return new AskedFact(new Words(visit.council(), question()), next, visit.asked());
    }

    /** The answer. */
    public AnswerView getAnswer() {
        return page().answer().orElseThrow();
    }

    /** Where the protocol is silent, the clauses that come nearest to the question. */
    public List<Sources.Source> getNearest() {
        return getAnswer().isSilent()
                ? new Sources(visit.council())
                        .of(Nearest.to(
                                question(),
                                visit.council(),
                                searches.of(visit.council()).clauses()))
                : List.of();
    }

    /** What is wrong with the link that led here, each kind of fault once. */
    public List<String> getFaults() {
        return visit.asked().given().faults().stream()
                .map(fault -> Pages.of("fault." + fault.kind().id()))
                .distinct()
                .toList();
    }

    /** What was told, in the order in which it was asked. */
    public List<AskedPage.Row> getTold() {
        return page().told();
    }

    /** The address of the page before this one in the interview. */
    public String getBack() {
        return page().last().map(getLinks()::again).orElseGet(getLinks()::all);
    }

    /** The text of the link to the page before. */
    public String getBackText() {
        return Pages.of(page().last().isPresent() ? "back" : "all-questions");
    }

    /** The address of the form. */
    public String getForm() {
        return getLinks().form();
    }

    /** What the form carries along. */
    public List<AskLinks.Parameter> getHidden() {
        String asking = page().next().map(Fact::id).orElse("");
        return Stream.concat(
                        getLinks().answers().stream()
                                .filter(answer -> !answer.name().equals(asking)),
                        Stream.concat(
                                getLinks().on().stream(), Stream.of(new AskLinks.Parameter(PageQuery.PRESSED, asking))))
                .toList();
    }

    /** The address of what can be said so far. */
    public String getSoFar() {
        return getLinks().here(PageQuery.SO_FAR);
    }

    /** The addresses at which this situation is found in other forms. */
    public AskLinks getLinks() {
        return page().links();
    }

    /** The address of this page as it prints. */
    public String getPrint() {
        return getLinks().here(PageQuery.PRINT);
    }

    /** Where the councils are compared on this question; empty where there is one alone. */
    public String getComparison() {
        List<String> ids = Stream.concat(councils.all().stream(), Stream.of(visit.council()))
                .map(LoadedProfile::id)
                .distinct()
                .toList();
        return ids.size() > 1 ? getLinks().comparison(ids) : "";
    }

    /** This situation's address in full, for somebody who is not here. */
    public String getAddress() {
        if (address == null) {
            address = Reached.by(request).root()
                    + request.getContextPath()
                    + getLinks().here();
        }
        return address;
    }

    /** How this answer is opened again, for paper. */
    public String getAgain() {
        return Pages.of("rely.again", getAddress());
    }

    /** An e-mail to the council's contact with a question about this answer. */
    public String getMailQuestion() {
        return mail(contacts.question(visit.council()), "mail.ask");
    }

    /** An e-mail to say that this answer looks wrong. */
    public String getMailWrong() {
        return mail(contacts.wrong(visit.council()), "mail.wrong");
    }

    private String mail(String to, String subject) {
        String heading = getAnswer().getVerdict().getHeading();
        return "mailto:" + to + "?subject=" + encoded(Pages.of(subject, getQuestion())) + "&body="
                + encoded(Pages.of("mail.body", getQuestion(), heading, getAddress()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
