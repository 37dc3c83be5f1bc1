package org.concordat.web;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.w3c.dom.Document;

/**
 * Sets XHTML as a tagged PDF (PDF/UA-1) with its fonts inside. It reads the tree that it is given and nothing else: no
 * address, file or entity is ever opened.
 */
final class PdfPress {

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final byte[] REGULAR_FONT = resource("/liberation/LiberationSans-Regular.ttf");
    private static final byte[] BOLD_FONT = resource("/liberation/LiberationSans-Bold.ttf");
    private static final String STYLE = new String(resource("paper.css"), StandardCharsets.UTF_8);

    static {
        // It reports every step of every page otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPress() {}

    /** The style sheet of a council's papers. */
    static String style(String accent, String name) {
        return STYLE.replace("{accent}", accent)
                .replace("{name}", quoted(name))
                .replace("{foot}", quoted(PaperWords.of("foot")))
                .replace("{pages}", quoted(PaperWords.of("pages")))
                .replace("{page}", quoted(PaperWords.of("page")));
    }

    /** A text within a string of a style sheet. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    }

    /** The PDF of a document. */
    static byte[] print(Document xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer(PaperWords.of("author"))
                    .useFont(font(REGULAR_FONT), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(font(BOLD_FONT), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withW3cDocument(xhtml, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("A ruling could not be set as a PDF.", e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(byte[] bytes) {
        return () -> new java.io.ByteArrayInputStream(bytes);
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfPress.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + PdfPress.class.getName() + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
