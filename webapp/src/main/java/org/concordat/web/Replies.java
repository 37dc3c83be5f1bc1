package org.concordat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.digest.Sha256;
import org.concordat.profile.LoadedProfile;

/** Answers of the API that a cache may keep and has to revalidate. */
final class Replies {

    private static final String REVALIDATE = "no-cache";

    private Replies() {}

    /** The answer to a reading request: 304 where the asker has it already. */
    static Response read(HttpServletRequest request, List<LoadedProfile> from, byte[] json) {
        EntityTag tag = tag(from, json);
        if (isKnown(tag, Optional.ofNullable(request.getHeader(HttpHeaders.IF_NONE_MATCH)))) {
            return Response.notModified(tag)
                    .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                    .build();
        }
        return Response.ok(json, MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }

    /** Whether the asker names this tag (RFC 9110, 13.1.2). JAX-RS's own check fails on a header that it cannot read. */
    static boolean isKnown(EntityTag tag, Optional<String> ifNoneMatch) {
        return isKnown(tag.getValue(), ifNoneMatch);
    }

    /** The same for what stands between the quotation marks of a tag. */
    static boolean isKnown(String tag, Optional<String> ifNoneMatch) {
        String opaque = '"' + tag + '"';
        return ifNoneMatch.stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .map(String::strip)
                .anyMatch(name -> name.equals("*") || name.equals(opaque) || name.equals("W/" + opaque));
    }

    /** The same for a ruling that is written already. */
    static Response read(HttpServletRequest request, Written ruling) {
        if (isKnown(ruling.tag(), Optional.ofNullable(request.getHeader(HttpHeaders.IF_NONE_MATCH)))) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, weak(ruling))
                    .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                    .build();
        }
        return posted(request, ruling);
    }

    /** The answer to a question that was put in a body. */
    static Response posted(HttpServletRequest request, Written ruling) {
        boolean gzip = Compression.accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Response.ResponseBuilder reply = Response.ok(ruling.body(gzip), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, weak(ruling))
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        return (gzip ? reply.header(HttpHeaders.CONTENT_ENCODING, "gzip") : reply).build();
    }

    /** The tag as text, which is cheaper than the object that JAX-RS writes out each time. */
    private static String weak(Written ruling) {
        return "W/\"" + ruling.tag() + '"';
    }

    /** A tag that changes with the profile, its edition and version, and every byte of the answer. */
    private static EntityTag tag(List<LoadedProfile> from, byte[] json) {
        return new EntityTag(opaque(from, json), true);
    }

    /** What stands between the quotation marks of such a tag. */
    static String opaque(List<LoadedProfile> from, byte[] content) {
        MessageDigest digest = Sha256.begin();
        for (LoadedProfile council : from) {
            String source = council.id()
                    + '\n'
                    + council.edition().id()
                    + '\n'
                    + council.manifest().version()
                    + '\n';
            digest.update(source.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest(content));
    }
}
