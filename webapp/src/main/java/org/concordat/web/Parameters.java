package org.concordat.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of an address by their names, with all their values. What is not percent-encoded UTF-8 is left out. */
record Parameters(Map<String, List<String>> values) {

    /** The parameters in a query string as it was sent, which is empty where the address has none. */
    static Parameters of(Optional<String> query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String parameter : query.orElse("").split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            Optional<String> name = QueryReader.decoded(parts[0]);
            Optional<String> value = QueryReader.decoded(parts.length == 1 ? "" : parts[1]);
            if (!parameter.isEmpty() && name.isPresent() && value.isPresent()) {
                values.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(value.get());
            }
        }
        return new Parameters(values);
    }

    /** The first value of a parameter, if it is there. */
    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a parameter. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
