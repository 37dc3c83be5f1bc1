package org.concordat.web;

import java.util.Optional;
import java.util.Set;

/** An address of this application, below its root: what it is an address of, from the path alone. */
sealed interface Address {

    /** Something else answers it: the API, the server's own health and metrics, a file. */
    record Elsewhere() implements Address {}

    /** The list of councils. */
    record Home() implements Address {}

    /** A council's questions. */
    record OfCouncil(String council) implements Address {}

    /** Another page of a council, by its name. */
    record PageOfCouncil(String council, String page) implements Address {}

    /** One question of a council. */
    record Ask(String council, String question) implements Address {}

    /** The answer to a question of a council as a PDF. */
    record Pdf(String council, String question) implements Address {}

    /** A page about this website. */
    record About(String page) implements Address {}

    /**
     * A page for people who have signed in.
     *
     * @param council the council in the address; empty at the instance's own
     * @param path what stands behind {@code admin/}
     */
    record Desk(String council, String path) implements Address {}

    /** Councils compared. */
    record Compare() implements Address {}

    /** The same address as another, which is the one to use. */
    record Moved(String to) implements Address {}

    /** The first segments of addresses that the pages do not answer. */
    Set<String> ELSEWHERE = Set.of("api", "health", "metrics", "openapi", "assets");

    /** A council's pages beside its questions. */
    Set<String> COUNCIL_PAGES = Set.of("protocol", "search");

    /** Where the pages are for people who have signed in. */
    String ADMIN = "admin";

    /** The comparison of councils. */
    String COMPARE = "compare";

    /** The pages about this website. */
    Set<String> ABOUT = Set.of("about", "accessibility", "privacy");

    /** What an address of a PDF ends with. */
    String PDF = ".pdf";

    /** What a path is an address of; empty if it is none. */
    static Optional<Address> of(String path) {
        String[] parts = path.split("/", -1);
        if (path.equals("/")) {
            return Optional.of(new Home());
        }
        if (parts.length < 2) {
            return Optional.empty();
        }
        if (path.startsWith("/openapi/")) {
            return Optional.empty();
        }
        if (ELSEWHERE.contains(parts[1])) {
            return Optional.of(new Elsewhere());
        }
        if (parts[1].equals(ADMIN) && parts.length > 2) {
            return Optional.of(new Desk("", path.substring(parts[1].length() + 2)));
        }
        if (parts.length > 3 && parts[2].equals(ADMIN)) {
            return Optional.of(new Desk(parts[1], path.substring(parts[1].length() + ADMIN.length() + 3)));
        }
        return switch (parts.length) {
            case 2 -> Optional.of(ofInstance(path, parts[1]));
            case 3 -> ofCouncil(parts[1], parts[2]);
            case 4 ->
                parts[2].equals("ask") && !parts[3].isEmpty() ? Optional.of(ask(parts[1], parts[3])) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Address ofInstance(String path, String page) {
        if (page.equals(COMPARE)) {
            return new Compare();
        }
        return ABOUT.contains(page) ? new About(page) : new Moved(path + "/");
    }

    private static Optional<Address> ofCouncil(String council, String page) {
        if (page.isEmpty()) {
            return Optional.of(new OfCouncil(council));
        }
        if (page.equals(ADMIN)) {
            return Optional.of(new Moved("/" + council + "/" + ADMIN + "/"));
        }
        return COUNCIL_PAGES.contains(page) ? Optional.of(new PageOfCouncil(council, page)) : Optional.empty();
    }

    private static Address ask(String council, String question) {
        return question.endsWith(PDF)
                ? new Pdf(council, question.substring(0, question.length() - PDF.length()))
                : new Ask(council, question);
    }

    /** Whether the API answers a path, with a problem if with nothing else. */
    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
