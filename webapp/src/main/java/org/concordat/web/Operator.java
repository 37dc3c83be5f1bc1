package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.concordat.people.Imports;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who runs this instance and answers for it, as its settings say: {@code CONCORDAT_OPERATOR_EMAIL} and the like. */
@Named
@ApplicationScoped
public class Operator {

    @Inject
    @ConfigProperty(name = "concordat.operator.name")
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = "concordat.operator.email")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "concordat.operator.telephone")
    private Optional<String> telephone;

    /** Whose website this is, at the beginning of the accessibility statement. */
    public String getAccessibility() {
        return AboutWords.of("accessibility.applies", name());
    }

    /** Whose website this is, at the beginning of the privacy notice. */
    public String getPrivacy() {
        return AboutWords.of("privacy.operator", name());
    }

    /** How long what is kept of a council's people stays. */
    public String getPeople() {
        return AboutWords.of("privacy.people.until", Imports.HOURS_TO_WAIT);
    }

    private String name() {
        return set(name).orElseGet(() -> AboutWords.of("operator.name"));
    }

    /** Its e-mail address; empty where none is set. */
    public String getEmail() {
        return set(email).orElse("");
    }

    /** Its telephone number; empty where none is set. */
    public String getTelephone() {
        return set(telephone).orElse("");
    }

    /** Whether there is a way to reach it that can be named here. */
    public boolean isReachable() {
        return set(email).or(() -> set(telephone)).isPresent();
    }

    private static Optional<String> set(Optional<String> setting) {
        return setting.map(String::strip).filter(text -> !text.isEmpty());
    }
}
