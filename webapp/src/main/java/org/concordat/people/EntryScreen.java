package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** One entry of a roll with all that is known of it. */
@Named
@RequestScoped
@Route(value = "people/{roll}/{reference}", show = Act.READ_PEOPLE)
public class EntryScreen implements Screen {

    /** A field with its values. */
    public record Row(String label, List<TermLine> lines) {}

    @Inject
    private PeopleActs acts;

    private List<Row> rows = List.of();
    private List<TermLine> beside = List.of();
    private String name = "";
    private String rollAddress = "";
    private String rollName = "";
    private String address = "";
    private String done = "";
    private boolean manages;

    @Override
    public Reply show(Exchange exchange) {
        Optional<Roll> roll = Roll.of(exchange.path().getOrDefault("roll", ""));
        Optional<PeopleActs.Shown> shown = roll.flatMap(
                one -> acts.show(exchange.actor(), one, exchange.path().getOrDefault("reference", "")));
        if (shown.isEmpty()) {
            return Reply.notFound();
        }
        Entry entry = shown.get().entry();
        String people = exchange.root() + "people/";
        name = entry.name();
        rollName = PeopleWords.of("roll." + entry.roll().id());
        rollAddress = people + entry.roll().id();
        address = rollAddress + "/" + entry.reference();
        manages = Act.MANAGE_PEOPLE.allows(exchange.actor(), exchange.council());
        done = exchange.text("saved").equals("yes") ? PeopleWords.of("saved") : "";
        rows = rows(people, shown.get());
        beside = shown.get().beside().stream()
                .map(term ->
                        TermLine.beside(people, entry.roll(), term, shown.get().names()))
                .toList();
        return Reply.view("people-entry");
    }

    private static List<Row> rows(String people, PeopleActs.Shown shown) {
        Entry entry = shown.entry();
        List<Row> rows = new ArrayList<>();
        entry.values().forEach((field, value) -> {
            if (value.isEmpty()) {
                return;
            }
            List<TermLine> lines = List.of(TermLine.text(value));
            if (field.type() == Field.Type.TERMS) {
                lines = entry.terms(field).stream()
                        .map(term -> TermLine.of(people, field, term, shown.names()))
                        .toList();
            } else if (field.type() == Field.Type.OFFICER) {
                lines = List.of(TermLine.naming(people, Roll.OFFICERS, value, shown.names(), ""));
            } else if (field.type() == Field.Type.DATE) {
                lines = Cell.day(value)
                        .map(day -> List.of(TermLine.text(PeopleWords.day(day))))
                        .orElse(lines);
            } else if (field.type() == Field.Type.YES_NO || field.type() == Field.Type.KIND) {
                lines = List.of(TermLine.text(PeopleWords.of("is." + value)));
            }
            rows.add(new Row(PeopleWords.label(entry.roll(), field), lines));
        });
        return rows;
    }

    /** What is known, field by field. */
    public List<Row> getRows() {
        return rows;
    }

    /** What other rolls say. */
    public List<TermLine> getBeside() {
        return beside;
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** What the roll is called. */
    public String getRollName() {
        return rollName;
    }

    /** The address of the roll. */
    public String getRollAddress() {
        return rollAddress;
    }

    /** The address of this page. */
    public String getAddress() {
        return address;
    }

    /** What has just been done; empty if nothing. */
    public String getDone() {
        return done;
    }

    /** Whether whoever asks may change it. */
    public boolean isManages() {
        return manages;
    }
}
