package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands out the answer to a question as a PDF. A cache may keep it and has to revalidate. */
public class PdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private transient Visit visit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Given given = visit.given();
        if (!given.faults().isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Answer answer = Answer.of(visit.council(), given.facts());
        RulingPdf pdf = new RulingPdf(answer, address(request, answer), LocalDate.now(LONDON));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", "W/\"" + pdf.tag() + '"');
        if (Replies.isKnown(pdf.tag(), Optional.ofNullable(request.getHeader("If-None-Match")))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = pdf.bytes();
        response.setContentType(RulingPdf.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "inline; filename=\"" + pdf.name() + '"');
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The page of the same answer, as the asker reaches it. */
    private static String address(HttpServletRequest request, Answer answer) {
        String url = request.getRequestURL().toString();
        String root = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        String query = answer.facts().known().stream()
                .map(known -> known.fact().id() + "=" + known.allowed().get(0))
                .collect(Collectors.joining("&"));
        return root + "/" + answer.profile().id() + "/ask/" + answer.question().id()
                + (query.isEmpty() ? "" : "?" + query);
    }
}
