package org.concordat.web;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;

/** What to know before relying on an answer: its legal status with who decides, the edition, the day and the reference. */
public final class Reliance {

    private final String note;
    private final String receipt;

    /**
     * What to know.
     *
     * @param on the day on which it is asked
     * @param asOf the day whose rules it is asked of; empty for today's
     */
    Reliance(Answer answer, Words words, LocalDate on, Optional<LocalDate> asOf) {
        this.note = Pages.of("rely", who(answer, words));
        String digest = answer.receipt().replaceFirst("^.*:", "");
        this.receipt = String.join(
                " ",
                Pages.of(
                        answer.profile().edition().draft() ? "rely.draft" : "rely.edition",
                        answer.profile().edition().title()),
                asOf.map(day -> AsOf.sentence(day, on) + " ").orElse("") + Pages.of("rely.date", Dates.day(on)),
                Pages.of("rely.reference", digest.substring(0, 4) + " " + digest.substring(4, 8)));
    }

    private static String who(Answer answer, Words words) {
        String officer = answer.profile().title(Role.MONITORING_OFFICER);
        Ruling ruling = answer.ruling();
        if (answer.conflict()) {
            return Pages.of("rely.conflict", officer);
        }
        if (ruling.outcome().equals(Optional.of(Outcome.NOT_COVERED))) {
            return Pages.of("rely.silent");
        }
        if (ruling.outcome().equals(Optional.of(Outcome.REFER))
                && !ruling.deciders().isEmpty()) {
            String deciders = words.oneOf(ruling.deciders());
            return ruling.strength().isEmpty()
                    ? Pages.of("rely.decides", Words.upperFirst(deciders))
                    : Pages.of("rely.first", deciders);
        }
        return Pages.of("rely.you", officer);
    }

    /** The note on legal status, with who decides. */
    public String getNote() {
        return note;
    }

    /** The edition, the day and the reference. */
    public String getReceipt() {
        return receipt;
    }
}
