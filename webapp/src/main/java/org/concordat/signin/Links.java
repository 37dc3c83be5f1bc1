package org.concordat.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

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
        String host = String.valueOf(request.getHeader("Host"));
        boolean here = host.matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");
        return (here ? "http://" : "https://") + host + request.getContextPath();
    }
}
