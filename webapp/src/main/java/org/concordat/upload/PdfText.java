package org.concordat.upload;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.upload.UnreadableFile.Reason;

/** Reads the text of a PDF, a line a line, pages divided by form feeds. Pictures, scripts and attachments are not looked at. */
final class PdfText extends PDFTextStripper {

    /** The most pages that are read. */
    static final int MOST_PAGES = 500;

    /** Complains once for each operator of a hostile file, and would fill the log; kept, so that its level stays. */
    private static final Logger OF_OPERATORS = Logger.getLogger("org.apache.pdfbox.contentstream");

    static {
        OF_OPERATORS.setLevel(Level.OFF);
    }

    private final Effort effort;

    private PdfText(Effort effort) {
        this.effort = effort;
        setLineSeparator("\n");
        setParagraphStart("\n");
        setPageEnd("\n\f");
    }

    static void read(byte[] content, Effort effort) throws IOException {
        PdfStreams.checkRaw(content, effort);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new UnreadableFile(Reason.PROTECTED);
            }
            PdfStreams.check(document.getDocument(), effort);
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UnreadableFile(Reason.TOO_MANY_PAGES, pages, MOST_PAGES);
            }
            new PdfText(effort).writeText(document, new Words(effort));
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Reason.PROTECTED);
        }
    }

    /** Content streams can call each other so often that no page ends; time is looked at with each of their operators. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.step();
        super.processOperator(operator, operands);
    }

    /** Hands over what is written. */
    private static final class Words extends Writer {

        private final Effort effort;

        Words(Effort effort) {
            this.effort = effort;
        }

        @Override
        public void write(char[] words, int from, int length) {
            effort.write(new String(words, from, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
