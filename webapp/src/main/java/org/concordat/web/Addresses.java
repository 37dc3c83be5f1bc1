package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;
import org.concordat.screen.CurrentActor;
import org.concordat.screen.ScreenServlet;
import org.concordat.store.Served;

/** Leads the public addresses to the pages behind them, and everything that is no address to a 404. */
public class Addresses extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String ALLOW = "GET, HEAD";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient Councils councils;

    @Inject
    private transient Visit visit;

    @Inject
    private transient CurrentActor asking;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Address> address = Address.of(path);
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (address.get() instanceof Address.Elsewhere) {
            chain.doFilter(request, response);
        } else if (address.get() instanceof Address.Desk desk) {
            desk(desk, request, response, chain);
        } else if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", ALLOW);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            page(address.get(), request, response);
        }
    }

    private void desk(Address.Desk desk, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod()) && !request.getMethod().equals("POST")) {
            response.setHeader("Allow", ALLOW + ", POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!desk.council().isEmpty() && !councils.exists(desk.council())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            councils.find(desk.council()).ifPresent(visit::to);
            request.setAttribute(ScreenServlet.COUNCIL, desk.council());
            request.setAttribute(ScreenServlet.PATH, desk.path());
            if (Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/")) {
                // A form with a file is read by the servlet that the address is mapped to, never by one it is forwarded
                // to.
                chain.doFilter(request, response);
            } else {
                getServletContext().getNamedDispatcher("Screens").forward(request, response);
            }
        }
    }

    private void page(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> view = Optional.empty();
        if (address instanceof Address.Home) {
            Optional<String> only = councils.only();
            if (only.isPresent()) {
                moved(response, HttpServletResponse.SC_FOUND, request.getContextPath() + "/" + only.get() + "/");
                return;
            }
            view = Optional.of("councils");
        } else if (address instanceof Address.OfCouncil of) {
            view = council(of.council(), request).map(council -> {
                visit.to(council);
                return "council";
            });
        } else if (address instanceof Address.PageOfCouncil of) {
            view = council(of.council(), request).map(council -> {
                visit.to(council);
                return of.page();
            });
        } else if (address instanceof Address.Compare && councils.comparable()) {
            view = Optional.of("compare");
        } else if (address instanceof Address.Ask ask) {
            view = council(ask.council(), request).flatMap(council -> ask(council, ask.question(), request));
            if (view.isPresent() && visit.asked().answered()) {
                AskLinks links = new AskLinks(
                        visit.council(), visit.asked().given().facts().question(), visit.asked());
                moved(response, HttpServletResponse.SC_FOUND, request.getContextPath() + links.here());
                return;
            }
        } else if (address instanceof Address.About about) {
            view = Optional.of(about.page());
        } else if (address instanceof Address.Pdf pdf
                && council(pdf.council(), request)
                        .flatMap(council -> ask(council, pdf.question(), request))
                        .isPresent()) {
            getServletContext().getNamedDispatcher("Pdf").forward(request, response);
            return;
        } else if (address instanceof Address.Moved moved
                && (moved.to().equals("/admin/") || councils.exists(moved.to().split("/", -1)[1]))) {
            moved(response, HttpServletResponse.SC_MOVED_PERMANENTLY, request.getContextPath() + moved.to());
            return;
        }
        if (view.isEmpty()) {
            response.sendError(NoRules.in(request).map(NoRules::status).orElse(HttpServletResponse.SC_NOT_FOUND));
            return;
        }
        // With the line that says who has signed in, it is theirs alone.
        response.setHeader("Cache-Control", asking.isSignedIn() ? "no-store" : "no-cache");
        request.getRequestDispatcher("/WEB-INF/pages/" + view.get() + ".xhtml").forward(request, response);
    }

    /** The council with the rules of today, or of the day that the address names; else the request is told why not. */
    private Optional<LoadedProfile> council(String id, HttpServletRequest request) {
        Optional<Served> served = councils.served(id);
        Optional<String> named =
                Parameters.of(Optional.ofNullable(request.getQueryString())).first(FactReader.ON);
        Optional<LocalDate> day = named.isEmpty() ? Optional.of(councils.today()) : named.flatMap(Days::parse);
        Optional<LoadedProfile> rules = served.flatMap(council -> day.flatMap(council::rulesOn));
        if (served.isPresent() && rules.isEmpty()) {
            request.setAttribute(
                    NoRules.ATTRIBUTE, day.map(d -> NoRules.on(served.get(), d)).orElseGet(NoRules::unreadable));
        }
        if (rules.isPresent() && named.isPresent()) {
            day.ifPresent(visit::asOf);
        }
        return rules;
    }

    private Optional<String> ask(LoadedProfile council, String id, HttpServletRequest request) {
        visit.to(council);
        Optional<Question> question = Councils.question(council, id);
        question.ifPresent(
                asked -> visit.to(council, PageQuery.read(asked, Optional.ofNullable(request.getQueryString()))));
        return question.map(asked -> "ask");
    }

    private static void moved(HttpServletResponse response, int status, String location) {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Location", location);
    }
}
