package org.concordat.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.concordat.screen.Reached;

/** Whole addresses, for what is sent to somebody. */
final class Links {

    private Links() {}

    /** The link to choose a password. */
    static String invitation(HttpServletRequest request, String code) {
        return root(request) + "/admin/invitation/" + code;
    }

    /** Where a council's own provider sends the browser back to: at the host that it has come from. */
    static URI fromProvider(HttpServletRequest request, String council) {
        return URI.create(root(request) + "/" + council + "/admin/" + OpenIdReturnScreen.PATH);
    }

    /** The application's root. It is https everywhere but on this machine, for the sign-in needs it. */
    private static String root(HttpServletRequest request) {
        Reached reached = Reached.by(request);
        boolean here = reached.host().matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");
        return (here ? reached : new Reached("https", reached.host())).root() + request.getContextPath();
    }
}
