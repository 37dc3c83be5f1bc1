package org.concordat.openid;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "concordat.openid.new-town.issuer", "https://login.new-town.example/realms/staff",
            "concordat.openid.new-town.client.id", "concordat",
            "concordat.openid.new-town.client.secret", "not to be shown"));

    private Optional<ProviderSettings> read(String council) {
        return ProviderSettings.of(council, name -> Optional.ofNullable(settings.get(name)));
    }

    private String fault() {
        return assertThrows(IllegalArgumentException.class, () -> read("new-town"))
                .getMessage();
    }

    @Test
    void a_council_without_settings_has_no_sign_in_of_its_own() {
        assertThat(read("anytown").isPresent(), is(false));
    }

    @Test
    void the_secret_is_shown_nowhere() {
        ProviderSettings known = read("new-town").orElseThrow();
        assertThat(known.clientSecret(), is("not to be shown"));
        assertThat(known.toString(), not(containsString("not to be shown")));
        assertThat(known.verifiedBy(), is("email_verified"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "client.id", "client.secret"})
    void what_is_lacking_is_named_as_it_is_set(String lacking) {
        settings.put("concordat.openid.new-town." + lacking, " ");
        assertThat(
                fault(),
                startsWith("CONCORDAT_OPENID_NEW_TOWN_"
                        + lacking.toUpperCase(java.util.Locale.ROOT).replace('.', '_') + " is not set"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.new-town.example",
                "http://localhost.new-town.example",
                "http://127.0.0.1@new-town.example",
                "https://login.new-town.example/?realm=staff",
                "https://login.new-town.example/#staff",
                "https://somebody@login.new-town.example",
                "login.new-town.example",
                "https:///realms",
                "https://login new-town",
                "file:///etc/passwd"
            })
    void an_issuer_that_others_could_speak_for_is_refused(String issuer) {
        settings.put("concordat.openid.new-town.issuer", issuer);
        assertThat(fault(), startsWith("CONCORDAT_OPENID_NEW_TOWN_ISSUER is \"" + issuer + "\""));
        assertThat(fault(), not(containsString("not to be shown")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8180/realms/a", "http://127.0.0.1:1", "http://[::1]:1", "https://a.example"})
    void this_machine_itself_needs_no_certificate(String issuer) {
        settings.put("concordat.openid.new-town.issuer", issuer);
        assertThat(read("new-town").orElseThrow().issuer().toString(), is(issuer));
    }
}
