package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.concordat.screen.Reached;

/** Hands out the answer to a question as a PDF. A cache may keep it and has to revalidate. */
public class PdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Visit visit;

    @Inject
    private transient Councils councils;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageQuery query = visit.asked();
        if (!query.given().faults().isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        RulingPdf pdf = new RulingPdf(visit.council(), query, root(request), councils.today());
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

    /** Where the asker reaches this application. */
    private static String root(HttpServletRequest request) {
        return Reached.by(request).root() + request.getContextPath();
    }
}
