package org.concordat.screen;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Act;
import org.concordat.council.Actor;
import org.concordat.metrics.Meters;
import org.concordat.store.CurrentCouncil;
import org.concordat.store.Directory;
import org.concordat.store.Site;

/**
 * Leads from an address below {@code /admin/} or {@code /anytown/admin/} to its screen, if whoever asks may be there. What is
 * not there and what they may not see look the same. The filter {@code Addresses} leads to it, with the council and the rest
 * of the path in two attributes; without them nothing is here. It is longer than others since every check that comes before
 * a screen stands here, in its order.
 */
public class ScreenServlet extends HttpServlet {

    /** The attribute with the id of the council in the address; empty at the instance's own. */
    public static final String COUNCIL = "org.concordat.screen.council";

    /** The attribute with what stands behind {@code admin/}. */
    public static final String PATH = "org.concordat.screen.path";

    /** The attribute of a page whose form was not accepted, so that its title says so. */
    static final String REJECTED = "org.concordat.screen.rejected";

    /** The field of every form with what only its own page knows. */
    public static final String TOKEN = "token";

    /** Where somebody signs in, below {@code /admin/}. */
    public static final String SIGN_IN = "sign-in";

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(ScreenServlet.class.getName());
    private static final int SEE_OTHER = 303;
    private static final int BAD_REQUEST = 400;
    private static final int NONE = 0;

    /** The largest form with files, as {@code web.xml} has it. */
    private static final long MOST_BYTES = 25 << 20;

    @Inject
    private transient Routes routes;

    @Inject
    private transient CurrentActor asking;

    @Inject
    private transient CurrentCouncil current;

    @Inject
    private transient AuditLog audit;

    @Inject
    private transient Directory directory;

    @Inject
    private transient Site site;

    @Inject
    private transient Meters meters;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getAttribute(COUNCIL) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String council = String.valueOf(request.getAttribute(COUNCIL));
        String path = String.valueOf(request.getAttribute(PATH));
        boolean submitting = request.getMethod().equals("POST");
        Actor actor = asking.actor();
        response.setHeader("Cache-Control", "no-store");
        Optional<Routes.Found> found = routes.find(!council.isEmpty(), path);
        Optional<Act> act = found.flatMap(screen -> act(screen.entry().route(), submitting));
        boolean elsewhere = site.isOfOneCouncil() && act.filter(Act::ofInstance).isPresent();
        if (act.isEmpty() || elsewhere || !act.get().allows(actor, council)) {
            refuse(request, response, actor, council, path, found);
            return;
        }
        int fault = submitting ? fault(request) : NONE;
        if (fault != NONE) {
            meters.refusedUpload();
            response.sendError(fault);
            return;
        }
        if (hasNul(request)) {
            response.sendError(BAD_REQUEST);
            return;
        }
        if (submitting && !isFromItsOwnPage(request)) {
            LOG.log(
                    Level.WARNING,
                    "A form for \"{0}\" did not come from its own page.",
                    found.get().entry().route().value());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!council.isEmpty()) {
            current.enter(council);
        }
        Screen screen = routes.screen(found.get().entry());
        Exchange exchange = new Exchange(actor, council, found.get().path(), request, response);
        try {
            Reply reply = submitting ? screen.submit(exchange) : screen.show(exchange);
            if (isUpload(request) && reply instanceof Reply.View view && view.status() >= BAD_REQUEST) {
                meters.refusedUpload();
            }
            answer(reply, request, response);
        } catch (OptimisticLockException e) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static Optional<Act> act(Route route, boolean submitting) {
        if (!submitting) {
            return Optional.of(route.show());
        }
        return route.submit().length == 0 ? Optional.empty() : Optional.of(route.submit()[0]);
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor,
            String council,
            String path,
            Optional<Routes.Found> found)
            throws IOException {
        if (actor.kind() == Actor.Kind.ANYBODY) {
            // Whatever it is, it may be there for somebody who has signed in.
            String here = (council.isEmpty() ? "/admin/" : "/" + council + "/admin/") + path;
            String to = request.getMethod().equals("GET") ? "?to=" + encoded(here) : "";
            redirect(response, request.getContextPath() + "/admin/" + SIGN_IN + to);
            return;
        }
        if (actor.kind() == Actor.Kind.PERSON && actor.council().isEmpty()) {
            // They have to say first as what they ask; whatever it is, it may be there for one of their capacities.
            redirect(response, request.getContextPath() + "/admin/capacity");
            return;
        }
        // Into the record of whoever asks, whatever council the address has; one that was deleted has no record.
        if (directory.any(actor.council()).isPresent()) {
            current.enter(actor.council());
        }
        audit.record(actor, "refused", path, request.getMethod() + (council.isEmpty() ? "" : " at " + council));
        LOG.log(Level.WARNING, "Refused: {0} {1} at \"{2}\" to {3} as {4}", new Object[] {
            // The route and not the path, in which anything may stand that somebody has typed.
            request.getMethod(),
            found.map(screen -> screen.entry().route().value()).orElse("(no page)"),
            council,
            actor.account(),
            actor.capacity()
        });
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /** What is answered to a form with files that is more than the server takes at all, see {@code web.xml}, or is none. */
    private static int fault(HttpServletRequest request) {
        if (!isUpload(request)) {
            return NONE;
        }
        try {
            request.getParts();
            return NONE;
        } catch (IllegalStateException e) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (IOException | ServletException | IllegalArgumentException e) {
            // Of a form that is too large the server says no more than that it could not read it.
            if (request.getContentLengthLong() > MOST_BYTES) {
                return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            }
            LOG.log(
                    Level.WARNING,
                    "A form with files could not be read: {0}",
                    e.getClass().getName());
            return BAD_REQUEST;
        }
    }

    /** Whether a value has the character NUL, which nobody types and PostgreSQL keeps in no text. */
    private static boolean hasNul(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Stream::of)
                .anyMatch(value -> value.indexOf('\0') >= 0);
    }

    /** The token of the session in the form; without a session at least no other site's name in the headers. */
    private boolean isFromItsOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals("null") && !Reached.by(request).isOrigin(origin)) {
            return false;
        }
        String token = asking.getFormToken();
        String given = Optional.ofNullable(request.getParameter(TOKEN)).orElse("");
        return token.isEmpty()
                || MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(Reply reply, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (reply instanceof Reply.View view) {
            response.setStatus(view.status());
            request.setAttribute(REJECTED, view.status() >= HttpServletResponse.SC_BAD_REQUEST);
            request.getRequestDispatcher("/WEB-INF/pages/" + view.name() + ".xhtml")
                    .forward(request, response);
        } else if (reply instanceof Reply.Redirect redirect) {
            redirect(response, request.getContextPath() + redirect.to());
        } else if (reply instanceof Reply.Elsewhere elsewhere) {
            redirect(response, elsewhere.to().toString());
        } else if (reply instanceof Reply.Download download) {
            response.setContentType(download.type());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(download.name()));
            download.content().write(response.getOutputStream());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void redirect(HttpServletResponse response, String to) {
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", to);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
