package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of a search. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    private Visit visit;

    @Inject
    private Searches searches;

    @Inject
    private HttpServletRequest request;

    private @Nullable Found found;

    /** What is found, worked out once. */
    public Found getFound() {
        if (found == null) {
            found = new Found(
                    visit.council(),
                    searches.of(visit.council()),
                    Parameters.of(Optional.ofNullable(request.getQueryString())));
        }
        return found;
    }
}
