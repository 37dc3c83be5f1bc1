package org.concordat.auditing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.audit.Chain;
import org.concordat.audit.Entry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Paging;
import org.concordat.screen.Reply;
import org.concordat.web.Dates;

/**
 * The page of a record, a council's or the instance's: its entries with filters, whether its chain holds, and the whole of
 * it as a file. It is longer than others because a page needs a getter for each of its parts.
 */
@Named
@RequestScoped
public class AuditPage {

    private static final int A_PAGE = 50;
    private static final List<String> DATE_PARTS = List.of("day", "month", "year");

    /** An entry as it is shown. */
    public record Row(
            long number,
            String at,
            String who,
            String capacity,
            String act,
            String subject,
            String detail,
            String from) {}

    /** A date as it was typed. */
    public record Typed(String day, String month, String year) {}

    /** An act to choose. */
    public record Option(String value, String label, boolean chosen) {}

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditWalk walk;

    private final Faults faults = new Faults();
    private List<Row> rows = List.of();
    private List<Option> acts = List.of();
    private Typed from = new Typed("", "", "");
    private Typed to = new Typed("", "", "");
    private String who = "";
    private long all;
    private Paging pages = new Paging("", 1, 1);
    private boolean filtered;
    private String root = "";
    private String query = "";
    private String verdict = "";
    private boolean holds;

    Reply show(Exchange exchange) {
        root = exchange.root() + "audit";
        from = typed(exchange, "from");
        to = typed(exchange, "to");
        who = exchange.text("who");
        String act = exchange.text("act");
        Filter filter = new Filter(date("from", from), date("to", to), act, who);
        query = query(exchange);
        filtered = query.length() > 1;
        if (!faults.isAny()) {
            AuditTrail.Page found = trail.page(exchange.actor(), filter, (Paging.asked(exchange) - 1) * A_PAGE, A_PAGE);
            all = found.all();
            pages = Paging.of(exchange, root + query, all, A_PAGE);
            rows = found.entries().stream().map(AuditPage::row).toList();
        }
        acts = Stream.concat(Stream.of(""), trail.acts().stream())
                .map(id -> new Option(
                        id, id.isEmpty() ? AuditWords.of("filter.act.all") : AuditWords.act(id), id.equals(act)))
                .toList();
        return faults.isAny() ? Reply.rejected("audit") : Reply.view("audit");
    }

    /** Walks along the chain from its beginning to its end. */
    Reply verify(Exchange exchange) {
        Chain.Verdict found = walk.verify(exchange.actor());
        holds = found.holds();
        verdict = found.fault()
                .map(fault -> AuditWords.of(
                        "verdict." + fault.kind().name().toLowerCase(Locale.ROOT),
                        fault.number(),
                        AuditWords.counted("verdict.before", found.held())))
                .orElseGet(() -> AuditWords.counted("verdict.holds", found.held()));
        return show(exchange);
    }

    /** The whole record as a file, {@code export.jsonl} or {@code export.csv}. */
    Reply export(Exchange exchange, String name) {
        boolean csv = name.equals("export.csv");
        if (!csv && !name.equals("export.jsonl")) {
            return Reply.notFound();
        }
        AuditTrail.Head head = trail.walked(exchange.actor(), "export-audit");
        String of = exchange.council().isEmpty() ? "instance" : exchange.council();
        return Reply.download(
                "audit-" + of + (csv ? ".csv" : ".jsonl"),
                csv ? "text/csv;charset=UTF-8" : "application/x-ndjson",
                out -> walk.write(head, csv, out));
    }

    private static Row row(Entry entry) {
        return new Row(
                entry.number(),
                Dates.second(entry.at()),
                entry.who(),
                entry.capacity(),
                AuditWords.act(entry.act()),
                entry.subject(),
                entry.detail(),
                entry.from());
    }

    private static Typed typed(Exchange exchange, String id) {
        return new Typed(exchange.text(id + "-day"), exchange.text(id + "-month"), exchange.text(id + "-year"));
    }

    private Optional<LocalDate> date(String id, Typed typed) {
        if ((typed.day() + typed.month() + typed.year()).isEmpty()) {
            return Optional.empty();
        }
        try {
            if (!typed.year().matches("\\d{4}")) {
                throw new DateTimeException("No year of ours: " + typed.year());
            }
            return Optional.of(LocalDate.of(
                    Integer.parseInt(typed.year()), Integer.parseInt(typed.month()), Integer.parseInt(typed.day())));
        } catch (NumberFormatException | DateTimeException e) {
            faults.add(id + "-day", AuditWords.of("filter." + id + ".fault"));
            return Optional.empty();
        }
    }

    private static String query(Exchange exchange) {
        List<String> names = new ArrayList<>(List.of("act", "who"));
        List.of("from", "to").forEach(id -> DATE_PARTS.forEach(part -> names.add(id + "-" + part)));
        StringBuilder query = new StringBuilder("?");
        for (String name : names) {
            if (!exchange.text(name).isEmpty()) {
                query.append(name)
                        .append('=')
                        .append(URLEncoder.encode(exchange.text(name), StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return query.toString();
    }

    /** The entries of this page, the newest first. */
    public List<Row> getRows() {
        return rows;
    }

    /** The names of the columns. */
    public List<String> getHead() {
        return List.of(
                AuditWords.of("head.number"),
                AuditWords.of("head.at"),
                AuditWords.of("head.who"),
                AuditWords.of("head.act"),
                AuditWords.of("head.subject"),
                AuditWords.of("head.from"));
    }

    /** What the table holds. */
    public String getCaption() {
        return AuditWords.of("caption", AuditWords.counted("entries", all), pages.number(), pages.last());
    }

    /** The pages of the record. */
    public Paging getPages() {
        return pages;
    }

    /** Whether only some entries are shown. */
    public boolean isFiltered() {
        return filtered;
    }

    /** The acts to choose from. */
    public List<Option> getActs() {
        return acts;
    }

    /** The first day, as it was typed. */
    public Typed getFrom() {
        return from;
    }

    /** The last day, as it was typed. */
    public Typed getTo() {
        return to;
    }

    /** The name that is looked for. */
    public String getWho() {
        return who;
    }

    /** What is wrong with the filter. */
    public Faults getFaults() {
        return faults;
    }

    /** The root of the record's addresses, below the application's. */
    public String getRoot() {
        return root;
    }

    /** What the walk along the chain has found; empty if nobody has asked for it. */
    public String getVerdict() {
        return verdict;
    }

    /** Whether the chain holds. */
    public boolean isHolding() {
        return holds;
    }
}
