package org.concordat.switching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.rule.Reading;
import org.concordat.screen.Exchange;
import org.concordat.store.Rules;
import org.concordat.store.Served;

/** The rules that may be put in force at a council: profiles that are loaded and allowed there, read in one way or another. */
@ApplicationScoped
class Candidates {

    /** What stands between the keys of two readings in an address. */
    private static final String AND = ".";

    @Inject
    private ProfileRegistry registry;

    /** Every profile, with the readings that are adopted today where it has such places. */
    List<LoadedProfile> all(Served council, LocalDate today) {
        Set<String> adopted = adopted(council, today);
        return allowed(council)
                .map(profile -> {
                    Set<String> known = profile.adoptable().stream()
                            .map(Reading::key)
                            .filter(adopted::contains)
                            .collect(Collectors.toSet());
                    return Rules.read(profile, known, since(council, today)).orElseThrow();
                })
                .toList();
    }

    private Stream<LoadedProfile> allowed(Served council) {
        return registry.profiles().stream()
                .filter(profile ->
                        council.council().profiles().contains(profile.profile().id()));
    }

    /** The keys of the readings that a council has adopted. */
    static Set<String> adopted(Served council, LocalDate day) {
        return council.on(day).map(period -> period.accepted().readings()).orElse(Set.of());
    }

    /** The rules that a query names, see {@link #query}; empty if there are none or they are not allowed. */
    Optional<LoadedProfile> asked(Served council, Exchange exchange, LocalDate today) {
        String readings = exchange.text("readings");
        return find(
                council,
                exchange.text("profile"),
                exchange.text("edition"),
                readings.isEmpty()
                        ? Set.of()
                        : Arrays.stream(readings.split("\\.")).collect(Collectors.toSet()),
                today);
    }

    private Optional<LoadedProfile> find(
            Served council, String profile, String edition, Set<String> readings, LocalDate today) {
        return allowed(council)
                .filter(one -> one.profile().id().equals(profile))
                .filter(one -> one.edition().id().equals(edition))
                .findFirst()
                .flatMap(one -> Rules.read(one, readings, since(council, today)));
    }

    /** Proposed rules, if they are still loaded as they were proposed. */
    Optional<LoadedProfile> loaded(Rules rules, Served council, LocalDate today) {
        return rules.loaded(registry, since(council, today));
    }

    /** A reading that is adopted stays so since its day; another is adopted today. */
    private static Function<String, LocalDate> since(Served council, LocalDate today) {
        return key -> council.on(today).flatMap(Served.Period::rules).stream()
                .flatMap(rules -> rules.adopted().entrySet().stream())
                .filter(adopted -> adopted.getKey().key().equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(today);
    }

    /** What names rules in an address. */
    static String query(Rules rules) {
        return query(rules.profile(), rules.edition(), rules.readings());
    }

    /** What names a profile with these readings adopted. */
    static String query(String profile, String edition, Set<String> readings) {
        String named = "profile=" + encoded(profile) + "&edition=" + encoded(edition);
        return readings.isEmpty() ? named : named + "&readings=" + String.join(AND, new TreeSet<>(readings));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
