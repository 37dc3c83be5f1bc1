package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page on which a protocol is read. */
@Named
@RequestScoped
public class ProtocolPage {

    @Inject
    private Visit visit;

    @Inject
    private HttpServletRequest request;

    private @Nullable Protocol protocol;

    /** Where the whole protocol is listed. */
    public String getWhole() {
        return "/" + visit.council().id() + "/protocol";
    }

    /** The protocol, worked out once. */
    public Protocol getProtocol() {
        if (protocol == null) {
            protocol = new Protocol(
                    visit.council(),
                    Parameters.of(Optional.ofNullable(request.getQueryString())).first(ClauseAddress.PART));
        }
        return protocol;
    }
}
