package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The page of an error. */
@Named
@RequestScoped
public class ErrorPage {

    private int status = 404;

    void setStatus(int status) {
        this.status = status;
    }

    /** What happened. */
    public String getTitle() {
        return text("title");
    }

    /** What to do next. */
    public String getAdvice() {
        return text("advice");
    }

    private String text(String part) {
        String other = status < 500 ? "error.request." : "error.server.";
        return Messages.first(List.of("error." + status + "." + part, other + part))
                .orElse("");
    }
}
