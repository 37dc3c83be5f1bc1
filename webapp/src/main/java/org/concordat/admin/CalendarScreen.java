package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.council.Setting;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.web.Dates;

/** The days on which a council is closed beyond weekends and bank holidays. */
@Named
@RequestScoped
@Route(value = "settings/calendar", show = Act.MANAGE_COUNCIL, submit = Act.MANAGE_COUNCIL)
public class CalendarScreen implements Screen {

    private static final int LONGEST_REASON = 200;

    /** A closed day. */
    public record Row(String id, String day, String reason) {}

    /** A date as it was typed. */
    public record Typed(String day, String month, String year) {}

    @Inject
    private Directory directory;

    @Inject
    private OwnSettings own;

    private final Faults faults = new Faults();
    private List<Row> rows = List.of();
    private Typed day = new Typed("", "", "");
    private String reason = "";
    private boolean complete;

    @Override
    public Reply show(Exchange exchange) {
        read(exchange);
        return Reply.view("settings-calendar");
    }

    private void read(Exchange exchange) {
        rows = own.closedDays().stream()
                .map(closed -> new Row(closed.id(), Dates.inFull(closed.day()), closed.reason()))
                .toList();
        complete = directory
                .any(exchange.council())
                .filter(served -> served.particulars().choice(Setting.CALENDAR).equals("complete"))
                .isPresent();
    }

    @Override
    public Reply submit(Exchange exchange) {
        switch (exchange.text("act")) {
            case "remove" -> own.open(exchange.actor(), exchange.text("id"));
            case "complete" -> own.choose(exchange.actor(), Setting.CALENDAR, "complete");
            default -> add(exchange);
        }
        if (faults.isAny()) {
            read(exchange);
            return Reply.rejected("settings-calendar");
        }
        directory.refresh();
        String done = switch (exchange.text("act")) {
            case "remove" -> "day-removed";
            case "complete" -> "calendar";
            default -> "day-added";
        };
        return Reply.redirect(exchange.root() + "settings/calendar?done=" + done);
    }

    private void add(Exchange exchange) {
        day = new Typed(exchange.text("day-day"), exchange.text("day-month"), exchange.text("day-year"));
        reason = exchange.text("reason");
        Optional<LocalDate> date = date();
        if (date.isEmpty()) {
            faults.add("day-day", AdminWords.of("calendar.day.fault"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            faults.add("reason", AdminWords.of("calendar.reason.fault", LONGEST_REASON));
        }
        if (!faults.isAny() && !own.close(exchange.actor(), date.orElseThrow(), reason)) {
            faults.add("day-day", AdminWords.of("calendar.day.twice"));
        }
    }

    private Optional<LocalDate> date() {
        if (!day.year().matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.year()), Integer.parseInt(day.month()), Integer.parseInt(day.day())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The closed days, the latest first. */
    public List<Row> getRows() {
        return rows;
    }

    /** The names of the columns. */
    public List<String> getHead() {
        return List.of(
                AdminWords.of("calendar.head.day"),
                AdminWords.of("calendar.head.reason"),
                AdminWords.of("calendar.head.remove"));
    }

    /** The day that was typed. */
    public Typed getDay() {
        return day;
    }

    /** The reason that was typed. */
    public String getReason() {
        return reason;
    }

    /** Whether somebody has said that the calendar is complete. */
    public boolean isComplete() {
        return complete;
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }
}
