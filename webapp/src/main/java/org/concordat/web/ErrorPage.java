package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** The page of an error. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    private Visit visit;

    @Inject
    private HttpServletRequest request;

    private int status = HttpServletResponse.SC_NOT_FOUND;

    void setStatus(int status) {
        this.status = status;
    }

    /** What happened. */
    public String getTitle() {
        return NoRules.in(request).map(NoRules::title).orElseGet(() -> text("title"));
    }

    /** What to do next. */
    public String getAdvice() {
        return NoRules.in(request).map(NoRules::advice).orElseGet(() -> text("advice"));
    }

    /** The link back to the council's questions. */
    public String getAgain() {
        return visit.visited()
                .map(council -> Pages.of("error.next.council", council.shortName()))
                .orElse("");
    }

    /** Whether an address led nowhere. */
    public boolean isLost() {
        return status == HttpServletResponse.SC_NOT_FOUND;
    }

    private String text(String part) {
        String other = status < 500 ? "error.400." : "error.500.";
        return Pages.first(List.of("error." + status + "." + part, other + part))
                .orElse("");
    }
}
