package org.concordat.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A browser as its owner knows it again: "Firefox on Windows". It is a guess from what the browser says of itself. */
final class Browser {

    /** What stands in the header of which product; the first that is found counts, since most name others as well. */
    private static final Map<String, String> PRODUCTS =
            inOrder("Edg", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Windows", "Windows", "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Mac OS", "Mac", "Linux",
            "Linux");

    private Browser() {}

    /** What a {@code User-Agent} is called; nothing where it says nothing that people know. */
    static String named(String header) {
        Optional<String> product = in(header, PRODUCTS);
        Optional<String> system = in(header, SYSTEMS);
        return product.flatMap(name -> system.map(on -> SignInWords.of("sessions.browser", name, on)))
                .or(() -> product)
                .orElse("");
    }

    private static Optional<String> in(String header, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> header.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
