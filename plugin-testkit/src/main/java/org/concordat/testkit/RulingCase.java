package org.concordat.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Identified;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;
import org.concordat.rule.Reading;
import org.concordat.rule.Ruling;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A situation and the ruling that the council's own text gives, as {@code cases.yaml} has it (YAML 1.1: yes and no are
 * booleans). Facts that are left out are unknown, and the ruling must hold all the same.
 *
 * @param adopting the ambiguous places whose other reading the council has adopted in this case, each by its citation, or
 *     by its citation and the first words of the other reading ({@code "C.2.8: advice goes beyond"}); mostly none
 * @param expect {@code outcome}, {@code strength}, {@code cites}, {@code decider}, {@code route}, {@code duties} or
 *     {@code missing}
 */
public record RulingCase(
        String id,
        String question,
        String situation,
        List<String> adopting,
        Map<String, Object> facts,
        Map<String, Object> expect) {

    private static final Set<String> EXPECTATIONS =
            Set.of("outcome", "strength", "cites", "decider", "route", "duties", "missing");

    /**
     * The cases in a resource beside a class.
     *
     * @throws IllegalArgumentException if it is missing, has two cases with one id, or an expectation that nothing checks
     */
    public static List<RulingCase> beside(Class<?> test, String resource) {
        try (InputStream in = test.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource + " is missing beside " + test.getName());
            }
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object read =
                    new Yaml(new SafeConstructor(options)).load(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<RulingCase> cases = ((List<?>) read)
                    .stream().map(entry -> of((Map<?, ?>) entry)).toList();
            List<String> ids = cases.stream().map(RulingCase::id).toList();
            for (int i = 0; i < ids.size(); i++) {
                if (ids.indexOf(ids.get(i)) != i) {
                    throw new IllegalArgumentException(resource + " has two cases " + ids.get(i));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RulingCase of(Map<?, ?> entry) {
        RulingCase one = new RulingCase(
                String.valueOf(entry.get("id")),
                String.valueOf(entry.get("question")),
                String.valueOf(entry.get("situation")),
                list(entry.get("adopting")).stream().map(String::valueOf).toList(),
                map(entry.get("facts")),
                map(entry.get("expect")));
        if (!EXPECTATIONS.containsAll(one.expect.keySet()) || one.expect.isEmpty()) {
            throw new IllegalArgumentException(
                    one.id + " expects " + one.expect.keySet() + "; what can be expected is " + EXPECTATIONS);
        }
        return one;
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> read) {
            read.forEach((k, v) -> map.put(String.valueOf(k), v));
        }
        return map;
    }

    /** The facts of the case, of this question. */
    public Facts facts(Question of) {
        Facts known = Facts.none(of);
        for (Map.Entry<String, Object> entry : facts.entrySet()) {
            Fact fact = of.fact(entry.getKey())
                    .orElseThrow(() ->
                            new IllegalArgumentException(id + ": " + of.id() + " does not ask for " + entry.getKey()));
            known = known.with(fact.is(value(entry.getValue())));
        }
        return known;
    }

    private static String value(Object value) {
        return value instanceof Boolean yes ? (yes ? "yes" : "no") : String.valueOf(value);
    }

    /**
     * A profile as the council reads it in this case.
     *
     * @throws IllegalArgumentException if it cannot adopt what the case names
     */
    public LoadedProfile read(LoadedProfile profile) {
        Map<Reading, LocalDate> adopted = new LinkedHashMap<>();
        adopting.forEach(place -> adopted.put(Places.reading(place, profile.adoptable()), LocalDate.MIN));
        return profile.adopting(adopted);
    }

    /** What a ruling has otherwise than the case expects, a sentence each; empty if the case holds. */
    public List<String> differences(Ruling ruling) {
        List<String> found = new ArrayList<>();
        if (expect.containsKey("missing")) {
            ruling.outcome().ifPresent(o -> found.add("the outcome is " + o.id() + ", expected none yet"));
            List<String> missing = ruling.missing().stream().map(Fact::id).toList();
            absent("missing", missing).forEach(f -> found.add(f + " is not among the missing facts " + missing));
            return found;
        }
        differs("outcome", ruling.outcome().map(Identified::id)).ifPresent(found::add);
        if (expect.containsKey("strength")) {
            differs("strength", ruling.strength().map(Identified::id)).ifPresent(found::add);
        }
        List<String> cited = ruling.citations().stream().map(Citation::clause).toList();
        absent("cites", cited).forEach(c -> found.add("clause " + c + " is not cited (cited: " + cited + ")"));
        List<String> deciders = ruling.deciders().stream().map(Identified::id).toList();
        absent("decider", deciders).forEach(d -> found.add(d + " is not among the deciders " + deciders));
        route(ruling, deciders).ifPresent(found::add);
        duties(ruling, found);
        return found;
    }

    private Optional<String> differs(String key, Optional<String> actual) {
        Object expected = expect.get(key);
        return Optional.ofNullable(expected).map(String::valueOf).equals(actual)
                ? Optional.empty()
                : Optional.of("the " + key + " is " + actual.orElse("open") + ", expected " + expected);
    }

    private List<String> absent(String key, List<String> present) {
        return expected(key).stream()
                .map(String::valueOf)
                .filter(e -> !present.contains(e))
                .toList();
    }

    private List<?> expected(String key) {
        return list(expect.get(key));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    private Optional<String> route(Ruling ruling, List<String> deciders) {
        List<String> expected = expected("route").stream().map(String::valueOf).toList();
        List<String> route =
                ruling.route().stream().map(step -> step.role().id()).toList();
        boolean allThere = expected.stream().allMatch(r -> route.contains(r) || deciders.contains(r));
        boolean inOrder = route.stream()
                .filter(expected::contains)
                .toList()
                .equals(expected.stream().filter(route::contains).toList());
        return allThere && inOrder ? Optional.empty() : Optional.of("the route is " + route + ", expected " + expected);
    }

    private void duties(Ruling ruling, List<String> found) {
        Map<String, String> owed = ruling.codes().stream().collect(Collectors.toMap(DutyCode::id, code -> "-"));
        ruling.duties()
                .forEach(d -> d.what()
                        .deadline()
                        .ifPresent(deadline -> owed.put(d.what().code().id(), String.valueOf(deadline.workingDays()))));
        for (Object expected : expected("duties")) {
            Map<String, Object> timed = map(expected);
            String code = timed.isEmpty()
                    ? String.valueOf(expected)
                    : timed.keySet().iterator().next();
            if (!owed.containsKey(code)) {
                found.add("duty " + code + " is missing (has " + owed.keySet() + ")");
            } else if (!timed.isEmpty() && !String.valueOf(timed.get(code)).equals(owed.get(code))) {
                found.add("duty " + code + " is within " + owed.get(code) + " days, expected " + timed.get(code));
            }
        }
    }
}
