package org.concordat.admin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.profile.Contact;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Role;
import org.concordat.store.Served;

/**
 * The titles that a council's rules name today, with the contacts behind them.
 *
 * @param rules what is in force; empty where nothing is, or where it is gone
 */
record Titles(Optional<LoadedProfile> rules, Map<Role, Contact> contacts) {

    /** Of these there are many, so that no one address is behind the title. */
    private static final Set<Role> MANY = Set.of(Role.MEMBER, Role.OFFICER, Role.JUNIOR_OFFICER);

    static final Contact NOBODY = new Contact("", "", "");

    static Titles of(Served served, LocalDate today) {
        return new Titles(
                served.on(today).flatMap(Served.Period::rules),
                served.particulars().contacts());
    }

    /** The roles that the rules in force name, the Monitoring Officer first. */
    List<Role> roles() {
        return named(rules).stream()
                .sorted(Comparator.comparing((Role role) -> role != Role.MONITORING_OFFICER)
                        .thenComparing(role -> role))
                .toList();
    }

    /** The roles that rules name and that can have a contact; always the Monitoring Officer, to whom questions go. */
    static Set<Role> named(Optional<LoadedProfile> rules) {
        Set<Role> named = EnumSet.of(Role.MONITORING_OFFICER);
        rules.ifPresent(loaded -> named.addAll(loaded.profile().titles().keySet()));
        named.removeAll(MANY);
        return named;
    }

    /** What a role is called here. */
    String title(Role role) {
        return rules.map(loaded -> loaded.title(role)).orElseGet(() -> role.id().replace('-', ' '));
    }

    /** Who is behind it, or nobody. */
    Contact contact(Role role) {
        return contacts.getOrDefault(role, NOBODY);
    }
}
