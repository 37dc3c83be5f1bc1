package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concordat.store.Outage;

/** Where the server sends every error that nobody has answered: a problem under {@code /api}, else a page. */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String RETRY_AFTER_SECONDS = "30";
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

    @Inject
    private transient ErrorPage page;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for by its own address it is nothing that anybody should find.
        int status = given instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && Outage.caused(thrown)) {
            status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        SecurityHeaders.put(response);
        if (Address.isApi(path.substring(Math.min(request.getContextPath().length(), path.length())))) {
            problem(response, Problem.of(status));
        } else {
            response.setStatus(status);
            response.setHeader("Cache-Control", "no-store");
            page.setStatus(status);
            passOver(request);
            request.getRequestDispatcher("/WEB-INF/pages/error.xhtml").forward(request, response);
        }
    }

    /** The page asks for parameters. Where the body is none of a form, the first who asks for them fails, and nobody after. */
    private static void passOver(HttpServletRequest request) {
        try {
            request.getParameterMap();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "A body is none of a form: {0}", e.getClass().getName());
        }
    }

    static void problem(HttpServletResponse response, Problem problem) throws IOException {
        byte[] json = problem.json();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
