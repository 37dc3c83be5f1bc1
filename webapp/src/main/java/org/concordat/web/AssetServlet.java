package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Sends the files under {@code /assets/}. With their version in the address ({@code /assets/1f2e.../concordat.css}) they
 * may be kept for good; with another version, or none, what is there now is sent and has to be asked for again.
 */
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        int slash = path.indexOf('/');
        String version = slash < 0 ? "" : path.substring(0, slash);
        Optional<Asset> found = assets.find(path).or(() -> assets.find(path.substring(slash + 1)));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Asset asset = found.get();
        boolean current = version.equals(asset.version());
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(asset.type());
        boolean compressed = Compression.accepts(request.getHeader("Accept-Encoding"));
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(asset.length(compressed));
        asset.write(compressed, response.getOutputStream());
    }
}
