package org.concordat.question;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.protocol.Identified;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;
import org.concordat.rule.Role;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The catalogue's classes against {@code questions.yaml}, a copy of the public vocabulary. */
class CatalogueTest {

    private final Map<String, Object> published = published();

    @Test
    void the_classes_have_the_published_questions_with_their_groups_facts_and_values_in_that_order() {
        assertThat(
                Catalogue.QUESTIONS.stream().map(CatalogueTest::written).toList(),
                equalTo(questions().stream().map(CatalogueTest::read).toList()));
        assertThat(Catalogue.QUESTIONS, hasSize(39));
    }

    @Test
    void the_words_of_every_question_are_the_published_ones() {
        Texts texts = Texts.ofCatalogue(java.util.Locale.ENGLISH);
        for (Map<?, ?> question : questions()) {
            assertThat(
                    texts.find(question.get("id") + ".asks"),
                    is(Optional.of(question.get("asks").toString())));
        }
    }

    @Test
    void the_duty_codes_are_the_published_ones() throws IllegalAccessException {
        List<String> codes = new java.util.ArrayList<>();
        for (Field field : DutyCode.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                DutyCode code = (DutyCode) field.get(null);
                assertThat(field.getName(), Identified.spelt(field.getName()), is(code.id()));
                codes.add(code.id());
            }
        }
        assertThat(codes, containsInAnyOrder(strings(published.get("duties")).toArray()));
    }

    @Test
    void the_roles_are_the_published_ones_from_junior_to_senior() {
        assertThat(Arrays.stream(Role.values()).map(Role::id).toList(), equalTo(strings(published.get("roles"))));
    }

    private static Map<String, Object> written(Question question) {
        Map<String, Object> facts = new LinkedHashMap<>();
        question.facts().forEach(fact -> facts.put(fact.id(), fact instanceof Fact.YesNo ? "yesno" : fact.values()));
        return row(question.id(), question.group(), facts);
    }

    private static Map<String, Object> read(Map<?, ?> question) {
        Map<String, Object> facts = new LinkedHashMap<>();
        ((Map<?, ?>) question.get("facts")).forEach((id, values) -> facts.put(String.valueOf(id), values));
        return row(String.valueOf(question.get("id")), String.valueOf(question.get("group")), facts);
    }

    private static Map<String, Object> row(String id, String group, Map<String, Object> facts) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("group", group);
        row.put("facts", List.copyOf(facts.entrySet()));
        return row;
    }

    private List<Map<?, ?>> questions() {
        List<Map<?, ?>> questions = new java.util.ArrayList<>();
        ((List<?>) published.get("questions")).forEach(question -> questions.add((Map<?, ?>) question));
        return questions;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> published() {
        try (InputStream in = CatalogueTest.class.getResourceAsStream("questions.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
