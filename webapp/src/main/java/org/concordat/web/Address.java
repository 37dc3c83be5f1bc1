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

    /** One question of a council. */
    record Ask(String council, String question) implements Address {}

    /** The answer to a question of a council as a PDF. */
    record Pdf(String council, String question) implements Address {}

    /** A page about this website. */
    record About(String page) implements Address {}

    /** The same address as another, which is the one to use. */
    record Moved(String to) implements Address {}

    /** The first segments of addresses that the pages do not answer. */
    Set<String> ELSEWHERE = Set.of("api", "health", "metrics", "openapi", "assets");

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
        return switch (parts.length) {
            case 2 -> Optional.of(ABOUT.contains(parts[1]) ? new About(parts[1]) : new Moved(path + "/"));
            case 3 -> parts[2].isEmpty() ? Optional.of(new OfCouncil(parts[1])) : Optional.empty();
            case 4 ->
                parts[2].equals("ask") && !parts[3].isEmpty() ? Optional.of(ask(parts[1], parts[3])) : Optional.empty();
            default -> Optional.empty();
        };
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
