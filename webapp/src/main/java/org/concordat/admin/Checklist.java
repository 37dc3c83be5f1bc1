package org.concordat.admin;

import java.util.List;
import java.util.Optional;
import org.concordat.council.Setting;
import org.concordat.profile.Contact;
import org.concordat.rule.Role;
import org.concordat.store.Served;

/** What has to be done before a council is opened, and by whom. */
final class Checklist {

    /**
     * One thing.
     *
     * @param address where it is done; empty where the council's own administrator does it, or nothing is left to do
     */
    public record Item(String title, String note, boolean done, String state, String address) {}

    /** Where an administrator of the instance invites a council's first administrator. */
    private static final String ACCOUNTS = "/admin/accounts";

    private Checklist() {}

    /**
     * What there is to do for a council.
     *
     * @param administrator whether somebody administers it, be it that they were only invited
     */
    static List<Item> of(Served served, boolean administrator) {
        String root = "/admin/councils/" + served.council().id() + "/";
        boolean profiles = !served.council().profiles().isEmpty();
        boolean rules = !served.history().isEmpty();
        boolean contact = Optional.ofNullable(served.particulars().contacts().get(Role.MONITORING_OFFICER))
                .filter(Checklist::isReached)
                .isPresent();
        boolean calendar = served.particulars().choice(Setting.CALENDAR).equals("complete");
        return List.of(
                item("names", true, root + "change"),
                item("place", profiles, root + "change"),
                item("rules", rules, rules || !profiles ? "" : root + "rules"),
                item("administrator", administrator, administrator ? "" : ACCOUNTS),
                item("calendar", calendar, ""),
                item("contacts", contact, ""));
    }

    private static boolean isReached(Contact contact) {
        return !contact.post().isEmpty() && !contact.email().isEmpty();
    }

    private static Item item(String key, boolean done, String address) {
        return new Item(
                AdminWords.of("check." + key),
                AdminWords.of("check." + key + ".note"),
                done,
                AdminWords.of(done ? "check.done" : "check.open"),
                address);
    }
}
