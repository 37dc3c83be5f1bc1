package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** The whole report on a file that was sent, to be kept: every fault, or every field that would change. */
@Named
@RequestScoped
@Route(value = "people/import/{file}/report", show = Act.MANAGE_PEOPLE)
public class ImportReportScreen implements Screen {

    @Inject
    private Imports imports;

    @Override
    public Reply show(Exchange exchange) {
        return imports.tryOut(exchange.actor(), exchange.path().getOrDefault("file", ""))
                .map(trial -> lines(trial.plan()))
                .map(lines ->
                        Reply.download("import-report.csv", "text/csv;charset=UTF-8", out -> Files.write(lines, out)))
                .orElseGet(Reply::notFound);
    }

    static List<List<String>> lines(Plan plan) {
        List<List<String>> lines = new ArrayList<>();
        if (!plan.faults().isEmpty()) {
            lines.add(List.of("file", "line", "column", "value", "fault"));
            plan.faults()
                    .forEach(fault -> lines.add(List.of(
                            fault.file(),
                            fault.line() == 0 ? "" : String.valueOf(fault.line()),
                            fault.column(),
                            fault.value(),
                            fault.text())));
            return lines;
        }
        lines.add(List.of("what", "roll", "reference", "column", "before", "after"));
        for (Change change : plan.changes()) {
            change.differences()
                    .forEach(one -> lines.add(List.of(
                            change.what(),
                            change.after().roll().id(),
                            change.after().reference(),
                            one.field().column(),
                            one.before(),
                            one.after())));
        }
        return lines;
    }
}
