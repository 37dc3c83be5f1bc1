package org.concordat.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where Concordat listens.
 *
 * @param host one address of the machine; all of them if it is empty
 */
record Address(Optional<String> host, int port) {

    /**
     * Opens the port for a moment, so that a port in use is told before the server takes its time to start.
     *
     * @throws Refusal if the port cannot be opened
     */
    void mustBeFree() throws Refusal {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(
                    host.isPresent()
                            ? new InetSocketAddress(InetAddress.getByName(host.get()), port)
                            : new InetSocketAddress(port));
        } catch (UnknownHostException e) {
            throw new Refusal(
                    ExitCode.PORT,
                    "\"" + host.orElse("") + "\" is not an address of this machine; name another with --host HOST.");
        } catch (BindException e) {
            throw taken(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw taken(e.toString());
        }
    }

    /** The refusal for a port that cannot be opened. */
    Refusal taken(String reason) {
        return new Refusal(
                ExitCode.PORT,
                "Port " + port + host.map(name -> " of " + name).orElse("") + " cannot be opened (" + reason
                        + "); name another with --port N.");
    }

    /** The application's address for a browser on this machine, with a slash at its end. */
    URI uri() {
        String name = host.filter(h -> !h.equals("0.0.0.0") && !h.equals("::")).orElse("localhost");
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + "/");
    }
}
