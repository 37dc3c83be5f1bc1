package org.concordat.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import org.concordat.council.AccountRole;
import org.concordat.council.Actor;
import org.junit.jupiter.api.Test;

/** What a session may do that a council's own provider has begun. */
class SessionTest {

    private static final SignInSettings STRICT =
            new SignInSettings(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofDays(7), true, "");
    private static final Origin HERE = new Origin("192.0.2.1", "");

    private final Account account = new Account("somebody@anytown.example", "Somebody");

    private Session through(String council, boolean multiFactor) {
        account.open();
        Session session = new Session("secret", account, HERE, Instant.now());
        session.through(council, multiFactor);
        return session;
    }

    private Capacity capacity(String council, AccountRole role) {
        return new Capacity(council, account, role);
    }

    @Test
    void a_session_of_a_councils_own_sign_in_acts_at_that_council_alone() {
        Session session = through("anytown", true);

        assertThat(session.mayActAs(capacity("anytown", AccountRole.MEMBER), STRICT), is(true));
        assertThat(session.mayActAs(capacity("othertown", AccountRole.MEMBER), STRICT), is(false));
        session.actAs(capacity("othertown", AccountRole.MEMBER));
        assertThat(session.actor("", STRICT).council(), is(""));
        assertThat(new Session("renewed", session).actor("", STRICT).council(), is(""));
        session.actAs(capacity("anytown", AccountRole.MEMBER));
        assertThat(session.actor("", STRICT).council(), is("anytown"));
    }

    @Test
    void a_session_of_a_councils_own_sign_in_never_administers_the_instance() {
        account.administer(true);
        Session session = through("anytown", true);

        assertThat(session.actor("", STRICT).kind(), is(Actor.Kind.PERSON));
        assertThat(session.actor("", STRICT).roles().isEmpty(), is(true));
    }

    @Test
    void whoever_is_trusted_with_much_still_needs_a_second_factor() {
        Capacity officer = capacity("anytown", AccountRole.MONITORING_OFFICER);

        assertThat(through("anytown", false).mayActAs(officer, STRICT), is(false));
        assertThat(through("anytown", true).mayActAs(officer, STRICT), is(true));
    }

    @Test
    void whoever_has_a_second_factor_here_gives_it_unless_they_have_given_one_there() {
        account.useSecondFactor("closed", 1);

        assertThat(through("anytown", false).isHalf(), is(true));
        assertThat(through("anytown", true).isHalf(), is(false));
    }

    @Test
    void a_session_of_a_password_reaches_every_council() {
        account.open();
        Session session = new Session("secret", account, HERE, Instant.now());

        assertThat(session.mayActAs(capacity("anytown", AccountRole.MEMBER), STRICT), is(true));
        assertThat(session.mayActAs(capacity("othertown", AccountRole.MEMBER), STRICT), is(true));
    }
}
