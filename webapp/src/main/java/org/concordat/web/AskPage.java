package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The page of one question. */
@Named
@RequestScoped
public class AskPage {

    @Inject
    private Visit visit;

    private @Nullable Asked asked;

    /** The question, worked out once. */
    public Asked getAsked() {
        if (asked == null) {
            asked = new Asked(visit.council(), visit.given());
        }
        return asked;
    }
}
