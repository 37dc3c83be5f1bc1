package org.concordat.web;

import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Serves the OpenAPI document as it is written, in YAML, or in JSON to whoever asks for that. The server would serve it
 * too, but reads it into a model of OpenAPI 3.0, in which nulls and constants cannot be said.
 */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private byte[] yaml = {};
    private byte[] json = {};

    @Override
    public void init() throws ServletException {
        try (InputStream in = OpenApiServlet.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new ServletException("openapi.yaml is missing beside " + OpenApiServlet.class.getName() + ".");
            }
            yaml = in.readAllBytes();
        } catch (IOException e) {
            throw new ServletException(e);
        }
        json = json(new String(yaml, StandardCharsets.UTF_8));
    }

    private static byte[] json(String yaml) {
        Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return Json.createObjectBuilder(document).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean wantsJson = "json".equalsIgnoreCase(request.getParameter("format"))
                || Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("json");
        byte[] document = wantsJson ? json : yaml;
        response.setContentType(wantsJson ? "application/json" : "application/yaml");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
