package org.concordat.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.council.Actor;

/** Where somebody wanted to go before they had to sign in; only to pages of this application, and only if they may be there. */
final class Destination {

    private static final Pattern OURS = Pattern.compile("(?:/([a-z][a-z0-9-]*))?/admin/((?:[A-Za-z0-9_~-]+/?)*)");
    private static final int LONGEST = 300;
    private static final Pattern OWN = Pattern.compile("account.*|capacity");

    private Destination() {}

    /** None of ours is so long, and a pattern that repeats a group needs as many frames as there are. */
    private static Matcher ours(String wanted) {
        return OURS.matcher(wanted.length() > LONGEST ? "" : wanted);
    }

    /** The address below the application's root that somebody is led to: the one they wanted, or their start page. */
    static String of(String wanted, Actor actor) {
        return actor.isSystemAdministrator() && ours(wanted).matches() && wanted.startsWith("/admin/")
                ? wanted
                : of(wanted, actor.council(), home(actor));
    }

    /** The same for somebody who acts at a council from now on. */
    static String of(String wanted, String council) {
        return of(wanted, council, "/" + council + "/admin/");
    }

    private static String of(String wanted, String council, String home) {
        Matcher ours = ours(wanted);
        if (!ours.matches()) {
            return home;
        }
        boolean there = ours.group(1) == null ? OWN.matcher(ours.group(2)).matches() : council.equals(ours.group(1));
        return there ? wanted : home;
    }

    /** What is wanted, if it is of ours; else empty. */
    static String known(String wanted) {
        return ours(wanted).matches() ? wanted : "";
    }

    /** The council that is wanted, if one is. */
    static Optional<String> council(String wanted) {
        Matcher ours = ours(wanted);
        return ours.matches() ? Optional.ofNullable(ours.group(1)) : Optional.empty();
    }

    /** Where somebody begins. */
    static String home(Actor actor) {
        if (actor.isSystemAdministrator()) {
            return "/admin/";
        }
        return actor.council().isEmpty() ? "/admin/capacity" : "/" + actor.council() + "/admin/";
    }

    /** What is wanted, as the query of an address; empty where nothing of ours is. */
    static String query(String wanted, String before) {
        return ours(wanted).matches() ? before + "to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : "";
    }
}
