package org.concordat.anytown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import org.concordat.council.Act;
import org.concordat.signin.Needs;

/** What goes wrong on Anytown's server alone, so that somebody can see what becomes of it. */
public final class Broken {

    private Broken() {}

    /** Sends an error of the status that it is asked for, else a page that breaks off. */
    @WebServlet("/health/broken")
    public static class Pages extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            String status = request.getParameter("status");
            if (status != null) {
                response.sendError(Integer.parseInt(status));
            } else {
                request.getRequestDispatcher("/broken.xhtml").forward(request, response);
            }
        }
    }

    /** What the page that breaks off calls for. */
    @Named("broken")
    @RequestScoped
    public static class Half {

        /** More than a server buffers of its own accord. */
        public String getFirst() {
            return "This is the first half. ".repeat(1_000);
        }

        public String getSecond() {
            throw new IllegalStateException("There is no second half.");
        }
    }

    /** A resource of the API that fails. */
    @Path("broken")
    public static class Resource {

        @GET
        @Needs(Act.READ_PUBLIC)
        public String broken() {
            throw new IllegalStateException("This is broken.");
        }
    }
}
