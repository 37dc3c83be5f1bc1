package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.rule.Facts;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Grounds grounds(String facts) {
        return new Grounds(
                Anytown.PROFILE,
                TODAY,
                Anytown.query("copy-correspondence", facts).given().facts());
    }

    @Test
    void an_answer_is_worked_out_once_whatever_the_order_of_the_address() {
        Kept<String> kept = new Kept<>(100, String::length);
        AtomicInteger worked = new AtomicInteger();

        kept.of(grounds("recipient=other-member&confidential=yes"), () -> "answer " + worked.incrementAndGet());
        String again =
                kept.of(grounds("confidential=yes&recipient=other-member"), () -> "answer " + worked.incrementAndGet());

        assertThat(again, is("answer 1"));
    }

    @Test
    void another_day_another_profile_or_another_fact_is_another_answer() {
        Facts facts = Anytown.query("copy-correspondence", "").given().facts();
        Grounds here = new Grounds(Anytown.PROFILE, TODAY, facts);

        assertThat(new Grounds(Anytown.PROFILE, TODAY.plusDays(1), facts), is(not(here)));
        assertThat(new Grounds(Anytown.SECRETIVE, TODAY, facts), is(not(here)));
        assertThat(grounds("confidential=yes"), is(not(here)));
        assertThat(grounds("confidential=not-sure"), is(here));
    }

    @Test
    void what_was_not_asked_for_the_longest_goes_first_and_the_weight_stays_within_bounds() {
        Kept<String> kept = new Kept<>(20, String::length);
        kept.of(grounds(""), () -> "0123456789");
        kept.of(grounds("confidential=yes"), () -> "0123456789");
        kept.of(grounds(""), () -> "worked out again");
        kept.of(grounds("confidential=no"), () -> "0123456789");

        assertThat(kept.size(), is(lessThanOrEqualTo(2)));
        assertThat(kept.of(grounds(""), () -> "worked out again"), is("0123456789"));
        assertThat(kept.of(grounds("confidential=yes"), () -> "gone"), is("gone"));
    }

    @Test
    void what_weighs_more_than_all_may_is_given_and_not_kept() {
        Kept<String> kept = new Kept<>(5, String::length);

        assertThat(kept.of(grounds(""), () -> "too heavy"), is("too heavy"));
        assertThat(kept.size(), is(0));
    }

    @Test
    void an_address_with_faults_is_never_a_ground() {
        PageQuery hostile = Anytown.query("copy-correspondence", "recipient=whatever-was-sent");

        assertThrows(IllegalArgumentException.class, () -> Grounds.of(Anytown.PROFILE, TODAY, hostile));
        assertThat(
                new KeptAnswers()
                        .page(Anytown.PROFILE, TODAY, hostile)
                        .next()
                        .orElseThrow()
                        .id(),
                is("recipient"));
    }

    @Test
    void pages_and_rulings_are_kept_by_what_they_rest_on() {
        KeptAnswers answers = new KeptAnswers();
        PageQuery asked = Anytown.query("copy-correspondence", "recipient=other-member&member-copied-recipient=no");
        PageQuery again = Anytown.query("copy-correspondence", "member-copied-recipient=no&recipient=other-member");

        assertThat(
                answers.page(Anytown.PROFILE, TODAY, again),
                is(sameInstance(answers.page(Anytown.PROFILE, TODAY, asked))));
        assertThat(
                answers.ruling(Anytown.PROFILE, TODAY, again.given().facts()),
                is(sameInstance(
                        answers.ruling(Anytown.PROFILE, TODAY, asked.given().facts()))));
        assertThat(
                answers.ruling(Anytown.SECRETIVE, TODAY, asked.given().facts()),
                is(not(sameInstance(
                        answers.ruling(Anytown.PROFILE, TODAY, asked.given().facts())))));
    }
}
