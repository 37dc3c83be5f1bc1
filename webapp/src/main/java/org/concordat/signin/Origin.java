package org.concordat.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from.
 *
 * @param address the network address: the connection's, or what the proxy in front says of it in the header that the setting
 *     {@code CONCORDAT_PROXY_HEADER} names; no other header is believed
 * @param browser what the browser calls itself
 */
public record Origin(String address, String browser) {

    private static final int LONGEST = 200;
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    /** Where a request comes from. */
    public static Origin of(HttpServletRequest request) {
        String browser = Optional.ofNullable(request.getHeader("User-Agent"))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                .orElse("");
        String header = SignInSettings.get().proxyHeader();
        return new Origin(
                address(request.getRemoteAddr(), header.isEmpty() ? null : request.getHeader(header)), browser);
    }

    /** The address that a request asks for, below the application's root and decoded, as it is answered. */
    public static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** The last address in the header is the proxy's own word; those before it are whatever the client has sent. */
    static String address(String connection, @Nullable String header) {
        if (header == null) {
            return connection;
        }
        String last = header.substring(header.lastIndexOf(',') + 1).strip();
        return LITERAL.matcher(last).matches() ? last : connection;
    }

    /** The network by which tries are counted: an IPv4 address, or the 64 bits of IPv6 that one customer has. */
    public String network() {
        if (!LITERAL.matcher(address).matches() || address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
