package org.concordat.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.concordat.web.Bundle;

/** What somebody has just done: the address that they are led to after a form says it, as {@code ?done=saved}. */
@Named
@RequestScoped
public class Done {

    private static final Bundle WORDS = new Bundle(Done.class, "screens");

    @Inject
    private HttpServletRequest request;

    /** A sentence for the banner above the page; empty where there is nothing to say. */
    public String getText() {
        return request.getMethod().equals("GET")
                ? WORDS.find("done." + request.getParameter("done")).orElse("")
                : "";
    }
}
