package org.concordat.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/**
 * Every address that there is, found in what was compiled, so that a new one is in the tests of isolation without anybody
 * thinking of them. What cannot be asked without knowing more is an error, which {@link EveryRouteTest} finds in the build.
 */
final class EveryRoute {

    /** A question that every council can be asked, with facts that Anytown's two editions answer in different ways. */
    static final String QUESTION = "copy-correspondence";

    static final String FACTS = "?recipient=other-member&member-copied-recipient=no";

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

    private static final List<Route> ROUTES =
            screens().stream().map(screen -> screen.getAnnotation(Route.class)).toList();

    private EveryRoute() {}

    /** Every class of the application. */
    static List<Class<?>> compiled() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/concordat"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file).toString())
                    .<Class<?>>map(file -> compiled(file.replace('/', '.').replaceFirst("\\.class$", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> compiled(String name) {
        try {
            return Class.forName(name, false, EveryRoute.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every screen, whether it has an address or not. */
    static List<Class<?>> screens() {
        return compiled().stream()
                .filter(type -> Screen.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    /** The addresses of the screens. */
    static List<Route> routes() {
        return ROUTES;
    }

    /** Whether a screen is below each council, not the instance's own. */
    static boolean ofCouncil(Route route) {
        return route.ofCouncil() || route.show().atCouncil();
    }

    /** The screen that an address leads to, with its query or without; a word goes before a name in its place. */
    static Optional<Route> at(String address) {
        String path = address.replaceFirst("[?#].*", "");
        return ROUTES.stream()
                .filter(route -> path.matches(pattern(route)))
                .min(Comparator.comparingInt(route -> route.value().split("\\{", -1).length));
    }

    private static String pattern(Route route) {
        return (ofCouncil(route) ? "/[a-z0-9-]+/admin/" : "/admin/")
                + route.value().replaceAll("\\{[^}]*}", "[^/]+");
    }

    /** The methods of the API. */
    static List<Method> resources() {
        return compiled().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> verb(method).isPresent())
                .toList();
    }

    /** What a method of the API answers: {@code GET}. */
    static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation ->
                        Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    /** The address of a method of the API for a council. */
    static String address(Method method, String council) {
        String below = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(path -> "/" + path.value())
                .orElse("");
        String path = "/api/v1/"
                + method.getDeclaringClass().getAnnotation(Path.class).value() + below;
        String asked = path.replace("{council}", council).replace("{question}", QUESTION);
        if (asked.contains("{")) {
            throw new IllegalStateException("The tests of isolation do not know what to put into " + asked + ".");
        }
        return switch (method.getDeclaringClass().getSimpleName()) {
            case "CompareResource" -> asked + "?councils=anytown," + council + "&question=" + QUESTION;
            case "RulingsResource" -> asked + FACTS;
            default -> asked;
        };
    }

    /** The public addresses of a council and those that are nobody's, by what they are addresses of. */
    static Map<Class<?>, List<String>> pages(String council) {
        return Stream.<Class<?>>of(Address.class.getPermittedSubclasses())
                .collect(Collectors.toMap(kind -> kind, kind -> pages(kind.getSimpleName(), council)));
    }

    private static List<String> pages(String kind, String council) {
        String root = "/" + council + "/";
        return switch (kind) {
            case "Home" -> List.of("/");
            case "OfCouncil" -> List.of(root);
            case "PageOfCouncil" ->
                Address.COUNCIL_PAGES.stream()
                        .flatMap(page -> Stream.of("", "?q=letter", "?part=all").map(query -> root + page + query))
                        .toList();
            case "Ask" ->
                Stream.of("", FACTS)
                        .map(facts -> root + "ask/" + QUESTION + facts)
                        .toList();
            case "Pdf" -> List.of(root + "ask/" + QUESTION + Address.PDF + FACTS);
            case "About" -> Address.ABOUT.stream().map(page -> "/" + page).toList();
            case "Desk" -> List.of(root + "admin/", root + "admin/sign-in", "/admin/", "/admin/sign-in");
            case "Compare" -> List.of("/compare", "/compare?councils=anytown," + council + "&question=" + QUESTION);
            case "Moved" -> List.of("/" + council, root + "admin", "/admin");
            case "Elsewhere" ->
                Address.ELSEWHERE.stream()
                        .flatMap(first -> elsewhere(first, council))
                        .toList();
            default ->
                throw new IllegalStateException("The tests of isolation know no address of the kind " + kind + ".");
        };
    }

    private static Stream<String> elsewhere(String first, String council) {
        return switch (first) {
            case "api" ->
                resources().stream()
                        .filter(method -> verb(method).equals(Optional.of(HttpMethod.GET)))
                        .map(method -> address(method, council));
            case "assets" -> Stream.of("/assets/accent/" + council + ".css", "/assets/accents.css");
            case "health" -> Stream.of("/health", "/health/live", "/health/ready");
            case "metrics", "openapi" -> Stream.of("/" + first);
            default -> throw new IllegalStateException("The tests of isolation know nothing of /" + first + "/.");
        };
    }
}
