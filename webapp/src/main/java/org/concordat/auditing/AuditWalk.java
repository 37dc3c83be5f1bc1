package org.concordat.auditing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.audit.Chain;
import org.concordat.audit.Entry;
import org.concordat.audit.Export;
import org.concordat.council.Actor;

/** A walk along a whole record, from its first entry to its end, a few at a time: to verify it, or to write it down. */
@RequestScoped
public class AuditWalk {

    @Inject
    private AuditTrail trail;

    /** Works out every seal again. */
    Chain.Verdict verify(Actor actor) {
        AuditTrail.Head head = trail.walked(actor, "verify-audit");
        Chain chain = new Chain();
        along(head).forEach(some -> some.forEach(chain::add));
        return chain.end(head.number(), head.seal());
    }

    /** Writes all entries up to a head, as CSV for a spreadsheet or as JSON lines that can be verified anywhere. */
    void write(AuditTrail.Head head, boolean csv, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (csv) {
            writer.write(AuditCsv.HEAD + "\r\n");
        }
        for (List<Entry> some : along(head)) {
            for (Entry entry : some) {
                writer.write(csv ? AuditCsv.line(entry) + "\r\n" : Export.line(entry) + "\n");
            }
        }
        if (!csv) {
            writer.write(Export.end(head.number(), head.seal()) + "\n");
        }
        writer.flush();
    }

    /** The entries up to a head, some at a time. */
    private Iterable<List<Entry>> along(AuditTrail.Head head) {
        return () -> Stream.iterate(
                        trail.after(0, head.number()),
                        some -> !some.isEmpty(),
                        some -> trail.after(some.get(some.size() - 1).number(), head.number()))
                .iterator();
    }
}
