package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.eclipse.microprofile.config.Config;

/**
 * Where an e-mail about an answer goes, as this instance's settings say: {@code CONCORDAT_CONTACT_ANYTOWN} for a council,
 * else the operator's address for what looks wrong, else whom the sender puts in.
 */
@ApplicationScoped
class Contacts {

    @Inject
    private Config settings;

    @Inject
    private Operator operator;

    /** The address that a council's questions go to; empty where none is set. */
    String question(LoadedProfile council) {
        return settings.getOptionalValue("concordat.contact." + council.id(), String.class)
                .map(String::strip)
                .orElse("");
    }

    /** The address that a report of a wrong answer goes to; empty where none is set. */
    String wrong(LoadedProfile council) {
        return Optional.of(question(council)).filter(set -> !set.isEmpty()).orElseGet(operator::getEmail);
    }
}
