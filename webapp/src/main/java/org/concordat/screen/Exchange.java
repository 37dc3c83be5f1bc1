package org.concordat.screen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.council.Actor;

/**
 * A request to a screen.
 *
 * @param council the id of the council in the address; empty at the instance's own
 * @param path what stands in the address where the route has {@code {name}}
 */
public record Exchange(
        Actor actor,
        String council,
        Map<String, String> path,
        HttpServletRequest request,
        HttpServletResponse response) {

    /** A value of the form or the address, without blanks around it; empty where there is none. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** All values of this name, as of boxes that were ticked. */
    public List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** A file that was sent with the form; empty where none was chosen. */
    public Optional<Part> file(String name) throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getPart(name)).filter(part -> part.getSize() > 0);
    }

    /** The root of the addresses of this council's screens, or of the instance's: {@code /anytown/admin/}. */
    public String root() {
        return council.isEmpty() ? "/admin/" : "/" + council + "/admin/";
    }
}
