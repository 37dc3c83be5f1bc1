package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.concordat.profile.Contact;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Role;
import org.eclipse.microprofile.config.Config;

/**
 * Where an e-mail about an answer goes: to the council's Monitoring Officer as the council itself says, else where this
 * instance's setting {@code CONCORDAT_CONTACT_ANYTOWN} says, else to the operator for what looks wrong, else to whom the
 * sender puts in.
 */
@ApplicationScoped
class Contacts {

    @Inject
    private Config settings;

    @Inject
    private Operator operator;

    /** The address that a council's questions go to; empty where none is set. */
    String question(LoadedProfile council) {
        return council.contact(Role.MONITORING_OFFICER)
                .map(Contact::email)
                .filter(email -> !email.isEmpty())
                .or(() -> set(council))
                .orElse("");
    }

    private Optional<String> set(LoadedProfile council) {
        return settings.getOptionalValue("concordat.contact." + council.id(), String.class)
                .map(String::strip);
    }

    /** The address that a report of a wrong answer goes to; empty where none is set. */
    String wrong(LoadedProfile council) {
        return Optional.of(question(council)).filter(set -> !set.isEmpty()).orElseGet(operator::getEmail);
    }
}
