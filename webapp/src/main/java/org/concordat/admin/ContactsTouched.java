package org.concordat.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.council.Particulars;
import org.concordat.profile.Contact;
import org.concordat.rule.Role;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.concordat.switching.Preview;
import org.concordat.switching.TouchedBySwitch;

/** What a switch does to the contacts behind a council's titles: which are named no longer, and which are lacking. */
@ApplicationScoped
public class ContactsTouched implements TouchedBySwitch {

    @Inject
    private Directory directory;

    @Override
    public List<Touched> touched(Preview preview) {
        return of(
                preview,
                directory
                        .any(preview.now().id())
                        .map(Served::particulars)
                        .map(Particulars::contacts)
                        .orElse(Map.of()));
    }

    /** The titles that are no longer named and those that are new and have nobody behind them. */
    public static List<Touched> of(Preview preview, Map<Role, Contact> contacts) {
        Set<Role> before = Titles.named(Optional.of(preview.now()));
        Set<Role> after = Titles.named(Optional.of(preview.then()));
        List<Role> idle = before.stream()
                .filter(role -> contacts.containsKey(role) && !after.contains(role))
                .sorted()
                .toList();
        List<Role> lacking = after.stream()
                .filter(role -> !contacts.containsKey(role) && !before.contains(role))
                .sorted()
                .toList();
        List<String> says = new ArrayList<>();
        if (!idle.isEmpty()) {
            says.add(AdminWords.counted("touched.idle", idle.size()));
        }
        if (!lacking.isEmpty()) {
            says.add(AdminWords.counted("touched.lacking", lacking.size()));
        }
        return says.isEmpty()
                ? List.of()
                : List.of(new Touched(
                        AdminWords.of("touched.title"),
                        String.join(" ", says),
                        Stream.concat(
                                        idle.stream()
                                                .map(role -> AdminWords.of(
                                                        "touched.is.idle",
                                                        preview.now().title(role))),
                                        lacking.stream()
                                                .map(role -> AdminWords.of(
                                                        "touched.is.lacking",
                                                        preview.then().title(role))))
                                .map(text -> new Item("", text))
                                .toList()));
    }
}
