package org.concordat.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/** What every error under {@code /api} answers: problem details (RFC 9457), with every fault of the input at once. */
record Problem(int status, String title, String detail, List<InputFault> faults) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int MOST_FAULTS_IN_WORDS = 5;

    Problem {
        faults = List.copyOf(faults);
    }

    /** An error of this status; the title is HTTP's own phrase. */
    static Problem of(int status, String detail) {
        return new Problem(status, title(status), detail, List.of());
    }

    /** A request whose input is wrong in these places. */
    static Problem badInput(List<InputFault> faults) {
        String detail = faults.stream()
                .limit(MOST_FAULTS_IN_WORDS)
                .map(InputFault::sentence)
                .collect(Collectors.joining(" "));
        return new Problem(400, title(400), detail, faults);
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        // The phrases of RFC 9110 where JAX-RS has older ones.
        return switch (status) {
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 429 -> "Too Many Requests";
            default -> known == null ? "Error" : known.getReasonPhrase();
        };
    }

    /** An error of which nothing is known but its status. */
    static Problem of(int status) {
        return of(
                status,
                switch (status) {
                    case 400 -> "The request cannot be read.";
                    case 404 -> "There is nothing at this address; the addresses are in /openapi.";
                    case 405 -> "This address does not answer this method; the Allow header names those that it does.";
                    case 406 -> "This address answers application/json; let the Accept header allow it.";
                    case 412 -> "The condition in the request's headers does not hold.";
                    case 413 -> "The body is larger than 64 KiB.";
                    case 414 -> "The address is too long.";
                    case 415 -> "The body has to be JSON in UTF-8, with the Content-Type application/json.";
                    case 429 -> "Too many requests; the Retry-After header says in how many seconds to go on.";
                    default ->
                        status < 500
                                ? "The request cannot be answered."
                                : "Something went wrong on our side; try again in a few minutes.";
                });
    }

    /** Its JSON text. {@code errors} is there only where input is wrong. */
    byte[] json() {
        return JsonText.of(json -> {
            json.writeStartObject()
                    .write("type", "about:blank")
                    .write("title", title)
                    .write("status", status)
                    .write("detail", detail);
            if (!faults.isEmpty()) {
                JsonText.objects(json, "errors", faults, (j, fault) -> {
                    j.write("pointer", fault.pointer()).write("value", fault.value());
                    j.writeStartArray("allowed");
                    fault.allowed().forEach(j::write);
                    j.writeEnd();
                });
            }
            json.writeEnd();
        });
    }
}
