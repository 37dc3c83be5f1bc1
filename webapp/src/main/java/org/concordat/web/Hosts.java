package org.concordat.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.council.HostName;
import org.concordat.screen.Reached;

/**
 * How the host of a request is told.
 *
 * @param own the names of the instance itself; where there are none, every name is its own that is no council's
 * @param proxies the network addresses whose {@code X-Forwarded-Host} and {@code X-Forwarded-Proto} are believed; nobody else's
 */
record Hosts(Set<String> own, Set<String> proxies) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[0:0:0:0:0:0:0:1]");
    private static final Set<String> SCHEMES = Set.of("https", "http");

    /** What the settings say, each a list with commas. */
    static Hosts of(String own, String proxies) {
        return new Hosts(
                list(own)
                        .map(name -> HostName.of(name)
                                .orElseThrow(() -> new IllegalStateException(
                                        "CONCORDAT_HOSTS names \"" + name + "\", which is no host name.")))
                        .collect(Collectors.toSet()),
                list(proxies)
                        .map(address -> address(address)
                                .orElseThrow(() -> new IllegalStateException(
                                        "CONCORDAT_PROXIES names \"" + address + "\", which is no network address.")))
                        .collect(Collectors.toSet()));
    }

    /** A network address in one of the ways to write it. */
    private static Optional<String> address(String text) {
        return HostName.of(text.contains(":") ? "[" + text + "]" : text);
    }

    private boolean isProxy(String from) {
        return address(from).filter(proxies::contains).isPresent();
    }

    private static Stream<String> list(String setting) {
        return Stream.of(setting.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    /**
     * The host that is asked; empty if the request says none, more than one, or one thing here and another there.
     *
     * @param headers every header {@code Host}
     * @param target the host that the server took from the request's first line or, without one there, from the header
     * @param forwarded every header {@code X-Forwarded-Host}
     * @param from the network address that the request came from
     */
    Optional<String> asked(List<String> headers, String target, List<String> forwarded, String from) {
        if (isProxy(from) && !forwarded.isEmpty()) {
            return forwarded.size() == 1 ? HostName.of(forwarded.get(0)) : Optional.empty();
        }
        if (headers.size() != 1) {
            return Optional.empty();
        }
        Optional<String> said = HostName.of(headers.get(0));
        return HostName.of(target.contains(":") && !target.startsWith("[") ? "[" + target + "]" : target)
                        .equals(said)
                ? said
                : Optional.empty();
    }

    /**
     * How the browser has reached this application, for a request whose host could be told.
     *
     * @param header the header {@code Host}
     * @param scheme the scheme of the connection
     * @param forwarded every header {@code X-Forwarded-Host}
     * @param schemes every header {@code X-Forwarded-Proto}
     * @param from the network address that the request came from
     */
    Reached reached(String header, String scheme, List<String> forwarded, List<String> schemes, String from) {
        if (!isProxy(from)) {
            return new Reached(scheme, header);
        }
        boolean said = schemes.size() == 1 && SCHEMES.contains(schemes.get(0));
        return new Reached(said ? schemes.get(0) : scheme, forwarded.isEmpty() ? header : forwarded.get(0));
    }

    /**
     * Whether a host that is no council's is the instance's own.
     *
     * @param local whether the request comes from this very machine, as that of a check of its health does
     * @param address the network address that it arrived at
     */
    boolean isOwn(String host, boolean local, String address) {
        return own.isEmpty() || own.contains(host) || (local && (THIS_MACHINE.contains(host) || host.equals(address)));
    }
}
