package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import org.concordat.council.AccountRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Anytown's people sign in at a real Keycloak, in a browser, by its own form. It is left out of a build without the profile full,
 * since a Keycloak is large and takes its time to start. It alone: {@code mvn verify -pl core,webapp -Pfull -DskipTests
 * -Dit.test=KeycloakIT -Dfailsafe.failIfNoSpecifiedTests=false}.
 */
@Tag("keycloak")
class KeycloakIT extends InBrowser {

    private static final String PASSWORD = "a password of Anytown";

    /** Goes from the sign-in page through the provider's form, and back. */
    private static void signIn(Visitor visitor, String user) {
        visitor.click(visitor.main("a.govuk-button[role=button]"));
        Page page = visitor.page();
        assertThat(page.url(), containsString("/realms/anytown/protocol/openid-connect/auth"));
        page.locator("#username").fill(user);
        page.locator("#password").fill(PASSWORD);
        visitor.follow(() -> page.locator("#kc-login").click());
    }

    @Test
    void somebody_signs_in_there_and_acts_here_in_their_role_at_that_council_and_in_no_other() throws Exception {
        OwnCouncil.setUp(this::client, "viatown", "2026");
        grant("anytown", "officer-of-two@anytown.example", AccountRole.OFFICER);
        grant("viatown", "officer-of-two@anytown.example", AccountRole.COUNCIL_ADMINISTRATOR);

        walk(Sight.DESKTOP, visitor -> {
            visitor.open("/admin/sign-in?to=/anytown/admin/").look("sign-in-of-a-council");
            signIn(visitor, "officer-of-two");

            assertThat(visitor.address(), is("/anytown/admin/"));
            assertThat(
                    visitor.page().locator("header").innerText()
                            + visitor.page().locator("body").innerText(),
                    containsString("Officer, Anytown"));
            assertThat(
                    visitor.open("/admin/capacity").main("ul").innerText(),
                    allOf(containsString("Officer, Anytown"), not(containsString("Viatown"))));
            visitor.open("/viatown/admin/");
            assertThat(visitor.heading(), is("Page not found"));

            visitor.open("/admin/sign-out");
            visitor.click(visitor.main("button").first());
            assertThat(visitor.heading(), is("You are not signed in"));
            visitor.click(visitor.main("a").first());
            assertThat(visitor.page().url(), containsString("/realms/anytown/protocol/openid-connect/logout"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "unverified, Your council has not confirmed your email address",
        "stranger,   You have no role at this council here"
    })
    void whoever_is_not_known_here_is_told_why(String user, String heading) throws Exception {
        walk(Sight.DESKTOP, visitor -> {
            visitor.open("/admin/sign-in?to=/anytown/admin/");
            signIn(visitor, user);

            assertThat(visitor.heading(), is(heading));
            visitor.picture("sign-in-" + user);
            visitor.open("/anytown/admin/");
            assertThat(visitor.heading(), is("Sign in"));
        });
    }
}
