package org.concordat.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Whole addresses, for what is sent to somebody. */
final class Links {

    private Links() {}

    /** The link to choose a password. It is https everywhere but on this machine, for the sign-in needs it. */
    static String invitation(HttpServletRequest request, String code) {
        String host = String.valueOf(request.getHeader("Host"));
        boolean here = host.matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");
        return (here ? "http://" : "https://") + host + request.getContextPath() + "/admin/invitation/" + code;
    }
}
