package org.concordat.openid;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordat.openid.IdTokens.Signed;
import org.concordat.openid.NotSignedIn.Reason;
import org.concordat.openid.TownProvider.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderTest {

    private static final URI BACK = URI.create("https://anytown.example/anytown/admin/sign-in/openid/return");
    private static final Duration NOT_LONG = Duration.ofSeconds(2);

    private final TownProvider town = new TownProvider();
    private final Attempt attempt = Attempt.begin("anytown", BACK, "", Instant.now());

    @AfterEach
    void close() {
        town.close();
    }

    private Provider provider(Duration pause) {
        return provider("email_verified", pause);
    }

    private Provider provider(String verifiedBy, Duration pause) {
        return new Provider(
                new ProviderSettings(
                        "anytown", URI.create(town.issuer()), TownProvider.CLIENT, TownProvider.SECRET, "", verifiedBy),
                NOT_LONG,
                pause);
    }

    private static Answer answer(URI back) {
        Map<String, String> parameters = TownProvider.parameters(back.getRawQuery());
        return Answer.of(name -> parameters.getOrDefault(name, ""));
    }

    private Identity signIn(Provider provider) throws NotSignedIn {
        return provider.complete(attempt, answer(town.follow(provider.begin(attempt))));
    }

    private Reason refusal() {
        return refusal(() -> signIn(provider(Duration.ZERO)));
    }

    private static Reason refusal(Executable signIn) {
        return assertThrows(NotSignedIn.class, signIn).reason();
    }

    @Test
    void somebody_who_is_signed_in_there_is_known_by_issuer_subject_and_verified_address() throws Exception {
        assertThat(
                signIn(provider(Duration.ZERO)),
                is(new Identity("anytown", town.issuer(), "somebody", "somebody@anytown.example", false)));
    }

    @Test
    void the_request_carries_state_nonce_and_the_digest_of_a_verifier_that_it_does_not_carry() throws Exception {
        Map<String, String> query =
                TownProvider.parameters(provider(Duration.ZERO).begin(attempt).getRawQuery());

        assertThat(query.get("redirect_uri"), is(BACK.toString()));
        assertThat(query.get("response_type"), is("code"));
        assertThat(query.get("scope"), is("openid email"));
        assertThat(query.get("state"), is(attempt.state()));
        assertThat(query.get("nonce"), is(attempt.nonce()));
        assertThat(query.get("code_challenge_method"), is("S256"));
        assertThat(query.get("code_challenge"), matchesPattern("[\\w-]{43}"));
        assertThat(query.toString(), not(containsString(attempt.verifier())));
        assertThat(query.toString(), not(containsString("secret")));
    }

    @Test
    void whoever_gave_several_factors_there_is_said_to_have() throws Exception {
        town.say(token -> token.claim("amr", List.of("pwd", "mfa")));
        assertThat(signIn(provider(Duration.ZERO)).multiFactor(), is(true));
        town.say(token -> token.claim("amr", List.of("pwd", "otp")));
        assertThat(signIn(provider(Duration.ZERO)).multiFactor(), is(false));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "1, true", "false, false", "0, false", "yes, false", ", false"})
    void an_address_counts_only_when_the_provider_says_that_it_is_verified(String says, boolean counts)
            throws Exception {
        town.say(token -> token.claim("email_verified", says));
        assertThat(signIn(provider(Duration.ZERO)).email(), is(counts ? "somebody@anytown.example" : ""));
    }

    @Test
    void the_claim_that_says_that_it_is_verified_can_be_another_one() throws Exception {
        assertThat(signIn(provider("xms_edov", Duration.ZERO)).email(), is(""));
        town.say(token -> token.claim("xms_edov", 1).claim("email_verified", false));
        assertThat(signIn(provider("xms_edov", Duration.ZERO)).email(), is("somebody@anytown.example"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RIGHTLY")
    void a_token_that_the_provider_has_not_signed_with_its_published_key_is_refused(Signed otherwise) {
        town.sign(otherwise);
        assertThat(refusal(), is(Reason.REFUSED));
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("issuer", token -> token.issuer("https://othertown.example")),
                lie("audience", token -> token.audience("another client")),
                lie("no audience", token -> token.audience(List.of())),
                lie("nonce", token -> token.claim("nonce", "another")),
                lie("no nonce", token -> token.claim("nonce", null)),
                lie(
                        "expired",
                        token -> token.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                lie("no end", token -> token.expirationTime(null)),
                lie("to come", token -> token.issueTime(Date.from(Instant.now().plusSeconds(600)))),
                lie("no subject", token -> token.subject(null)),
                lie("for others too", token -> token.audience(List.of("other", TownProvider.CLIENT))),
                lie("for a party of another name", token -> token.claim("azp", "other")));
    }

    private static Arguments lie(String name, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return Arguments.of(name, claims);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void a_token_for_somebody_else_or_another_time_is_refused(String name, UnaryOperator<JWTClaimsSet.Builder> claims) {
        town.say(claims);
        assertThat(refusal(), is(Reason.REFUSED));
    }

    @ParameterizedTest
    @CsvSource({
        "/.well-known/openid-configuration, NEVER",
        "/.well-known/openid-configuration, WITHOUT_END",
        "/.well-known/openid-configuration, WITH_RUBBISH",
        "/.well-known/openid-configuration, WITH_AN_ERROR",
        "/.well-known/openid-configuration, ELSEWHERE",
        "/keys, NEVER",
        "/keys, WITHOUT_END",
        "/keys, WITH_RUBBISH",
        "/keys, WITH_AN_ERROR",
        "/keys, ELSEWHERE",
        "/token, NEVER",
        "/token, WITHOUT_END",
        "/token, WITH_RUBBISH",
        "/token, WITH_AN_ERROR",
        "/token, ELSEWHERE"
    })
    void a_provider_that_is_slow_or_answers_rubbish_is_said_not_to_answer_within_seconds(String path, Answers how) {
        town.answer(path, how);
        long begun = System.nanoTime();

        assertThat(refusal(), is(Reason.NO_ANSWER));
        assertThat(Duration.ofNanos(System.nanoTime() - begun), is(lessThan(NOT_LONG.plusSeconds(3))));
        assertThat(town.megabytesSent(), is(lessThan(64)));
    }

    @Test
    void a_provider_that_is_not_there_is_said_not_to_answer() {
        town.close();
        assertThat(refusal(), is(Reason.NO_ANSWER));
    }

    @Test
    void after_an_answer_that_did_not_come_nobody_waits_for_the_next_one() {
        town.answer("/.well-known/openid-configuration", Answers.NEVER);
        Provider provider = provider(Duration.ofMinutes(1));
        assertThrows(NotSignedIn.class, () -> provider.begin(attempt));
        int before = town.requests();

        assertThrows(NotSignedIn.class, () -> provider.begin(attempt));

        assertThat(town.requests(), is(before));
    }

    @Test
    void what_it_says_of_itself_and_its_keys_are_kept() throws Exception {
        Provider provider = provider(Duration.ZERO);
        signIn(provider);
        int before = town.requests();

        signIn(provider);

        assertThat(town.requests(), is(before + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "a description of another issuer,  127.0.0.1:(\\d+)\",                    127.0.0.1:$1/other\"",
        "keys that anybody could change,   jwks_uri\": \"http://127.0.0.1,        jwks_uri\": \"http://192.0.2.1",
        "a secret sent in clear,           token_endpoint\": \"http://127.0.0.1,  token_endpoint\": \"http://192.0.2.1",
        "a sign-in in clear,               authorization_endpoint\": \"http,      authorization_endpoint\": \"ftp",
        "no keys,                          jwks_uri,                              no_keys"
    })
    void a_description_that_leads_astray_is_none(String what, String from, String to) {
        town.describe(said -> said.replaceFirst(from, to));
        assertThat(what, refusal(), is(Reason.NO_ANSWER));
    }

    @Test
    void an_answer_to_another_browsers_question_is_refused() throws Exception {
        Provider provider = provider(Duration.ZERO);
        Attempt another = Attempt.begin("anytown", BACK, "", Instant.now());
        Answer theirs = answer(town.follow(provider.begin(another)));

        assertThat(refusal(() -> provider.complete(attempt, theirs)), is(Reason.REFUSED));
    }

    @Test
    void an_attempt_at_another_council_is_not_completed_here() throws Exception {
        Provider provider = provider(Duration.ZERO);
        Attempt there = Attempt.begin("othertown", BACK, "", Instant.now());
        Answer answer = answer(town.follow(provider.begin(there)));

        assertThat(refusal(() -> provider.complete(there, answer)), is(Reason.REFUSED));
    }

    @Test
    void a_code_that_was_redeemed_is_not_taken_again() throws Exception {
        Provider provider = provider(Duration.ZERO);
        Answer answer = answer(town.follow(provider.begin(attempt)));
        provider.complete(attempt, answer);

        assertThat(refusal(() -> provider.complete(attempt, answer)), is(Reason.REFUSED));
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied,           DENIED",
        "temporarily_unavailable, NO_ANSWER",
        "server_error,            NO_ANSWER",
        "invalid_scope,           REFUSED",
        ",                        REFUSED"
    })
    void an_error_of_the_providers_is_told_apart(String error, Reason reason) {
        Answer answer = new Answer(attempt.state(), "", error == null ? "" : error, town.issuer());
        assertThat(refusal(() -> provider(Duration.ZERO).complete(attempt, answer)), is(reason));
    }

    @ParameterizedTest
    @CsvSource({"https://othertown.example", "''"})
    void an_answer_that_does_not_say_that_it_is_this_providers_is_refused(String issuer) throws Exception {
        Provider provider = provider(Duration.ZERO);
        Answer right = answer(town.follow(provider.begin(attempt)));
        Answer other = new Answer(right.state(), right.code(), "", issuer);

        assertThat(refusal(() -> provider.complete(attempt, other)), is(Reason.REFUSED));
    }

    @Test
    void a_provider_can_be_signed_out_of_where_it_says_so() throws Exception {
        Provider provider = provider(Duration.ZERO);
        assertThat(provider.signOut().isPresent(), is(false));
        provider.begin(attempt);
        assertThat(provider.signOut().orElseThrow(), is(URI.create(town.issuer() + "/end?client_id=concordat")));
    }

    @Test
    void an_attempt_is_read_as_it_was_written_and_ends_after_ten_minutes() {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        Attempt begun = Attempt.begin("anytown", BACK, "/anytown/admin/people", now);

        assertThat(Attempt.of(begun.text(), now).orElseThrow(), is(begun));
        assertThat(Attempt.of(begun.text(), now.plusSeconds(600)).isPresent(), is(false));
        assertThat(Attempt.of("nothing", now).isPresent(), is(false));
        assertThat(begun.toString(), not(containsString(begun.verifier())));
    }
}
