package org.concordat.benchmarks.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** A JSON of the size of a ruling that is always the same: the bytes of the file that {@value #FILE} names. */
@Path("ruling")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConstantResource {

    /** The system property that names the file. */
    public static final String FILE = "concordat.peer.ruling";

    private static final class Json {
        private static final byte[] BYTES = read();

        private static byte[] read() {
            try {
                return Files.readAllBytes(java.nio.file.Path.of(System.getProperty(FILE, "")));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** The constant. */
    @GET
    public byte[] get() {
        return Json.BYTES;
    }

    /** The constant, once the body is read. */
    @POST
    public byte[] post(InputStream body) throws IOException {
        body.readAllBytes();
        return Json.BYTES;
    }
}
