package org.concordat.council;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host name as it is compared: in small letters, without a port and without the dot of the root; an IPv6 address in its
 * brackets and in full. Two names are the same host only if they are equal, never because one ends or begins like the other.
 */
public final class HostName {

    private static final int LONGEST = 253;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile("(" + LABEL + "(?:\\." + LABEL + ")*)\\.?(?::[0-9]{1,5})?");
    private static final Pattern IPV6 = Pattern.compile("(\\[[0-9a-f:.]{2,45}\\])(?::[0-9]{1,5})?");

    private HostName() {}

    /** The name in the header {@code Host} (RFC 9110, 7.2), or one that somebody has typed; empty if it can be none. */
    public static Optional<String> of(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        Matcher name = NAME.matcher(small);
        if (name.matches() && name.group(1).length() <= LONGEST) {
            return Optional.of(name.group(1));
        }
        Matcher address = IPV6.matcher(small);
        return address.matches() ? inFull(address.group(1)) : Optional.empty();
    }

    /** Without asking anybody: in brackets there can be no name. */
    private static Optional<String> inFull(String address) {
        try {
            return Optional.of("[" + InetAddress.getByName(address).getHostAddress() + "]");
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
