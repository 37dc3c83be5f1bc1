package org.concordat.council;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordat.profile.Contact;
import org.concordat.rule.Role;

/**
 * What a council has set for itself, as its public pages and its working days need it.
 *
 * @param contacts who is behind its titles
 * @param closed its extra closed days, each with its reason
 * @param settings what it has chosen; {@link #choice} also knows the rest
 */
public record Particulars(
        Map<Role, Contact> contacts, SortedMap<LocalDate, String> closed, Map<Setting, String> settings) {

    /** Nothing set. */
    public static final Particulars NONE = new Particulars(Map.of(), new TreeMap<>(), Map.of());

    public Particulars {
        contacts = Map.copyOf(contacts);
        settings = Map.copyOf(settings);
    }

    /** What these rows say. */
    public static Particulars of(List<RoleContact> contacts, List<ClosedDay> closed, List<CouncilSetting> settings) {
        Map<Role, Contact> behind = new HashMap<>();
        contacts.forEach(row -> behind.put(row.role(), row.contact()));
        SortedMap<LocalDate, String> days = new TreeMap<>();
        closed.forEach(row -> days.put(row.day(), row.reason()));
        Map<Setting, String> chosen = new HashMap<>();
        settings.forEach(row -> chosen.put(row.setting(), row.choice()));
        return new Particulars(behind, days, chosen);
    }

    /** What holds for a setting. */
    public String choice(Setting setting) {
        return settings.getOrDefault(setting, setting.preset());
    }

    /** The contacts as its pages show them. */
    public Map<Role, Contact> shown() {
        if (choice(Setting.CONTACT_EMAILS).equals("show")) {
            return contacts;
        }
        Map<Role, Contact> shown = new HashMap<>();
        contacts.forEach((role, contact) -> shown.put(role, new Contact(contact.post(), "", contact.department())));
        return Map.copyOf(shown);
    }
}
