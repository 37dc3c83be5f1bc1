package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Walks through every page of every council that is deployed, as everybody may see it. It takes long and needs the plug-ins to
 * be built, and is left out of a build without the profile full. It alone: {@code mvn verify -Pfull -DskipTests
 * -Dit.test=EveryCouncilIT -Dfailsafe.failIfNoSpecifiedTests=false}.
 */
@Tag("every-council")
class EveryCouncilIT extends InBrowser {

    private static final long MOST_BYTES = 60_000;

    /**
     * To whom, and the exceptions to a rule: each has to be ruled out, on a page of its own, by one action. So five lead to the
     * answer where a protocol knows one exception. One protocol knows two, in two clauses of which neither implies the other,
     * and takes six.
     */
    private static final int MOST_FACTS = 3;

    private static final int NOT_SURE = -1;

    private static final List<Sight> LOOKED_AT = List.of(Sight.DESKTOP, Sight.PHONE, Sight.FORCED_COLOURS, Sight.PRINT);

    private List<String> councils() throws Exception {
        return array(get("/api/v1/councils")).getValuesAs(JsonObject.class).stream()
                .map(council -> council.getString("id"))
                .toList();
    }

    /** The questions that a council's protocol covers. */
    private List<String> covered(String council) throws Exception {
        return array(get("/api/v1/councils/" + council + "/questions")).getValuesAs(JsonObject.class).stream()
                .filter(question -> question.getBoolean("covered"))
                .map(question -> question.getString("id"))
                .toList();
    }

    /** The first, the middle and the last of them. */
    private List<String> questions(String council) throws Exception {
        List<String> covered = covered(council);
        return List.of(covered.get(0), covered.get(covered.size() / 2), covered.get(covered.size() - 1));
    }

    @Test
    void there_are_councils_to_walk_through() throws Exception {
        assertThat("build the plug-ins first", councils().size(), greaterThan(2));
    }

    @Test
    void every_councils_pages_are_fit_to_be_seen() throws Exception {
        walk(LOOKED_AT, visitor -> {
            for (String council : councils()) {
                everything(visitor, council);
            }
        });
    }

    @Test
    void every_councils_pages_work_without_a_script() throws Exception {
        walk(Sight.WITHOUT_SCRIPT, visitor -> {
            for (String council : councils()) {
                everything(visitor, council);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ZOOMED_TO_400_PERCENT", "REDUCED_MOTION"})
    void one_councils_pages_are_fit_for_whoever_sees_them_otherwise(Sight sight) throws Exception {
        walk(sight, visitor -> everything(visitor, councils().get(1)));
    }

    private void everything(Visitor visitor, String council) throws Exception {
        home(visitor, council);
        List<String> questions = questions(council);
        // The first choices, then the last ones, then never sure.
        interview(visitor, council, questions.get(0), 0);
        interview(visitor, council, questions.get(1), NOT_SURE - 1);
        interview(visitor, council, questions.get(2), NOT_SURE);
        visitor.open("/" + council + "/protocol").look(council + "-reader");
        if (visitor.main("h2 a").count() > 0) {
            visitor.click(visitor.main("h2 a").first());
            visitor.look(council + "-reader-section");
            visitor.open("/" + council + "/protocol?part=all").look(council + "-reader-whole");
        }
    }

    private static void home(Visitor visitor, String council) {
        visitor.open("/");
        visitor.click(visitor.main("a[href='/" + council + "/']"));
        visitor.look(council + "-home");
        visitor.page().fill("#q", "can I cc my director");
        visitor.follow(() -> visitor.page().keyboard().press("Enter"));
        visitor.look(council + "-search");
        assertThat(
                council + " finds what was meant",
                visitor.main("a[href='/" + council + "/ask/copy-correspondence']")
                        .count(),
                is(1));
        visitor.open("/" + council + "/search?q=").look(council + "-search-empty");
        visitor.open("/" + council + "/search?q=zebra+crossing+paint").look(council + "-search-none");
    }

    private void interview(Visitor visitor, String council, String question, int choice) throws Exception {
        String name = council + "-" + question;
        visitor.open("/" + council + "/ask/" + question);
        steps(visitor, name, choice);
        visitor.look(name + "-answer");
        String address = visitor.address();
        the_file_says_the_same(visitor);
        visitor.open(address + (address.contains("?") ? "&" : "?") + "print=yes")
                .look(name + "-print-version");
        visitor.open(address + (address.contains("?") ? "&" : "?") + "trace=yes")
                .look(name + "-all-rules");
        visitor.open(address);
        if (visitor.main("dl a:text('Change')").count() > 0) {
            visitor.click(visitor.main("dl a:text('Change')").first());
            visitor.look(name + "-change");
            visitor.answer(choice + 1);
            steps(visitor, name + "-changed", 0);
            assertThat(name + " changed", visitor.address(), is(not(address)));
        }
        visitor.open("/" + council + "/ask/" + question + "?cat=no").look(name + "-unknown-fact");
    }

    private static void steps(Visitor visitor, String name, int choice) {
        for (int step = 1; visitor.isAsked(); step++) {
            visitor.look(name + "-" + step);
            visitor.answer(choice);
        }
    }

    private void the_file_says_the_same(Visitor visitor) throws Exception {
        String address = visitor.main("a[href*='.pdf']").getAttribute("href");
        try (PDDocument document = Loader.loadPDF(bytes(address).body())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(address, text, containsString(visitor.heading().replaceAll("\\s+", "")));
        }
    }

    @Test
    void what_belongs_to_no_council_is_fit_to_be_seen() throws Exception {
        List<String> councils = councils();
        String all = councils.stream().collect(Collectors.joining(","));
        String two = String.join(",", councils.subList(0, 2));
        walk(List.of(Sight.values()).stream().filter(Sight::hasScript).toList(), visitor -> {
            visitor.open("/").look("councils");
            visitor.open("/compare").look("compare");
            visitor.open("/compare?councils=" + two).look("compare-two");
            visitor.open("/compare?councils=" + councils.get(0)).look("compare-error");
            for (String question : List.of("copy-correspondence", "media-activity", "inspect-document")) {
                visitor.open("/compare?councils=" + two + "&question=" + question)
                        .look("compare-two-" + question);
                visitor.open("/compare?councils=" + all + "&question=" + question)
                        .look("compare-all-" + question);
            }
            visitor.open("/nowhere/").look("404");
            visitor.open("/" + councils.get(0) + "/ask/nothing").look("404-question");
            visitor.open("/" + councils.get(0) + "/ask/copy-correspondence.pdf?cat=no")
                    .look("400");
            for (String page : Address.ABOUT) {
                visitor.open("/" + page).look(page);
            }
        });
    }

    @Test
    void
            with_the_keyboard_alone_every_answer_is_one_action_and_only_what_decides_whether_a_letter_may_be_copied_is_asked()
                    throws Exception {
        int seen = 0;
        for (String council : councils()) {
            if (!covered(council).contains("copy-correspondence")) {
                continue;
            }
            seen++;
            walk(Sight.WITHOUT_SCRIPT, visitor -> {
                visitor.open("/");
                visitor.press(visitor.main("a[href='/" + council + "/']"), "Enter");
                visitor.press(visitor.main("a[href$='/ask/copy-correspondence']"), "Enter");
                int most = visitor.actions();
                int asked = 0;
                while (visitor.isAsked()) {
                    asked++;
                    String fact = visitor.main("input[type=radio], button[value=no]")
                            .first()
                            .getAttribute("name");
                    assertThat(council + " asks what is open", missing(council, visitor.address()), hasItem(fact));
                    if (visitor.main("input[type=radio]").count() > 0) {
                        visitor.choose("other-member");
                        visitor.press(visitor.main("input:checked"), "Enter");
                        most += 2;
                    } else {
                        visitor.press(visitor.main("button[value=no]"), "Enter");
                        most++;
                    }
                }
                visitor.picture(council + "-by-keyboard");
                assertThat(council + ": " + visitor.heading(), visitor.actions(), is(most));
                assertThat(council, asked, is(lessThanOrEqualTo(MOST_FACTS)));
                assertThat(council + " has an answer", missing(council, visitor.address()), is(empty()));
            });
        }
        assertThat(seen, is(greaterThan(2)));
    }

    /** The facts that the ruling is open on, after the answers in an address. */
    private List<String> missing(String council, String address) throws Exception {
        String answers = Stream.of(address.replaceFirst("[^?]*\\??", "").split("&", -1))
                .filter(one -> !one.isEmpty() && !one.startsWith("continue="))
                .collect(Collectors.joining("&", "?", ""));
        return object(get("/api/v1/councils/" + council + "/rulings/copy-correspondence" + answers))
                .getJsonArray("missing")
                .getValuesAs(JsonString::getString);
    }

    @Test
    void a_first_visit_is_light() throws Exception {
        List<String> pages = new ArrayList<>(List.of("/", "/compare", "/about", "/nowhere/"));
        String all = String.join(",", councils());
        for (String question : List.of("copy-correspondence", "media-activity", "inspect-document")) {
            pages.add("/compare?councils=" + all + "&question=" + question);
        }
        for (String council : councils()) {
            pages.addAll(List.of("/" + council + "/", "/" + council + "/protocol"));
            questions(council).forEach(question -> pages.add("/" + council + "/ask/" + question + "?so-far=yes"));
        }
        List<String> heavy = new ArrayList<>();
        for (String page : pages) {
            walk(Sight.PHONE, visitor -> {
                long bytes = visitor.judge().weight(page);
                if (bytes > MOST_BYTES) {
                    heavy.add(page + " weighs " + bytes + " bytes");
                }
            });
        }
        assertThat(heavy, is(empty()));
    }
}
