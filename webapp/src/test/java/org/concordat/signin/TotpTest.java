package org.concordat.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6238 and its test vectors in appendix B. */
class TotpTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:10Z");

    @ParameterizedTest
    @CsvSource({
        "59,          94287082, 46119246, 90693936",
        "1111111109,  07081804, 68084774, 25091201",
        "1111111111,  14050471, 67062674, 99943326",
        "1234567890,  89005924, 91819424, 93441116",
        "2000000000,  69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void the_codes_are_those_of_the_rfc(long seconds, String sha1, String sha256, String sha512) {
        String seed = "12345678901234567890";
        assertThat(Totp.code(bytes(seed), seconds / 30, 8, "HmacSHA1"), is(sha1));
        assertThat(Totp.code(bytes(seed + "123456789012"), seconds / 30, 8, "HmacSHA256"), is(sha256));
        assertThat(Totp.code(bytes(seed + seed + seed + "1234"), seconds / 30, 8, "HmacSHA512"), is(sha512));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void a_secret_in_base32_is_the_secret_of_the_rfc() {
        String base32 = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assertThat(Totp.code(base32, Instant.ofEpochSecond(59)), is("287082"));
    }

    @Test
    void a_secret_has_160_bits() {
        assertThat(Totp.secret(), matchesPattern("[A-Z2-7]{32}"));
    }

    @Test
    void a_code_is_right_for_a_clock_that_is_half_a_minute_off_and_for_no_other() {
        String secret = Totp.secret();
        for (int aside : new int[] {-30, 0, 30}) {
            String code = Totp.code(secret, NOW.plusSeconds(aside));
            assertThat(Totp.step(secret, code, NOW, 0).isPresent(), is(true));
        }
        assertThat(Totp.step(secret, Totp.code(secret, NOW.minusSeconds(90)), NOW, 0), is(OptionalLong.empty()));
        assertThat(Totp.step(secret, Totp.code(secret, NOW.plusSeconds(90)), NOW, 0), is(OptionalLong.empty()));
    }

    @Test
    void a_code_is_taken_once() {
        String secret = Totp.secret();
        String code = Totp.code(secret, NOW);
        long step = Totp.step(secret, code, NOW, 0).orElseThrow();
        assertThat(Totp.step(secret, code, NOW.plusSeconds(20), step), is(OptionalLong.empty()));
    }

    @Test
    void a_code_may_be_typed_with_a_gap() {
        String secret = Totp.secret();
        String code = Totp.code(secret, NOW);
        assertThat(
                Totp.step(secret, code.substring(0, 3) + " " + code.substring(3), NOW, 0)
                        .isPresent(),
                is(true));
    }

    @Test
    void an_app_is_given_the_secret_with_whose_it_is() {
        assertThat(
                Totp.address("ABC", "clerk+a@anytown.example"),
                is("otpauth://totp/Concordat:clerk%2Ba%40anytown.example?secret=ABC&issuer=Concordat"));
    }
}
