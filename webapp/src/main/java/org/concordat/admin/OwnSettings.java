package org.concordat.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;
import org.concordat.council.ClosedDay;
import org.concordat.council.Council;
import org.concordat.council.CouncilSetting;
import org.concordat.council.RoleContact;
import org.concordat.council.Setting;
import org.concordat.profile.Contact;
import org.concordat.rule.Role;
import org.concordat.store.CouncilStore;

/** What a council's own administrator sets for it. */
@ApplicationScoped
@Transactional
public class OwnSettings {

    private static final Contact NOBODY = new Contact("", "", "");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CouncilStore store;

    @Inject
    private AuditLog log;

    /** Gives the current council other names or another colour. */
    void brand(Actor actor, CouncilForm form) {
        Council council = store.find(form.id()).orElseThrow();
        council.brand(form.name(), form.shortName(), form.accent());
        store.save(council);
        log.record(actor, "change-names", form.id(), String.join("; ", form.name(), form.shortName(), form.accent()));
    }

    /** The closed days, the latest first. */
    List<ClosedDay> closedDays() {
        return entities.createQuery("select d from ClosedDay d order by d.day desc", ClosedDay.class)
                .getResultList();
    }

    /** Adds a closed day; whether there was none on that day. */
    boolean close(Actor actor, LocalDate day, String reason) {
        if (closedDays().stream().anyMatch(there -> there.day().equals(day))) {
            return false;
        }
        entities.persist(new ClosedDay(day, reason));
        store.changed();
        log.record(actor, "add-closed-day", day.toString(), reason);
        return true;
    }

    /** Takes a closed day away, if it is there. */
    void open(Actor actor, String id) {
        closedDays().stream().filter(there -> there.id().equals(id)).findFirst().ifPresent(day -> {
            entities.remove(day);
            store.changed();
            log.record(actor, "remove-closed-day", day.day().toString(), day.reason());
        });
    }

    /** Puts these contacts behind the titles; a contact with nothing in it is none. */
    void contacts(Actor actor, Map<Role, Contact> contacts) {
        List<RoleContact> there = entities.createQuery("select c from RoleContact c", RoleContact.class)
                .getResultList();
        contacts.forEach((role, contact) -> {
            var before = there.stream().filter(row -> row.role() == role).findFirst();
            Contact was = before.map(RoleContact::contact).orElse(NOBODY);
            if (contact.equals(was)) {
                return;
            }
            if (contact.equals(NOBODY)) {
                before.ifPresent(entities::remove);
            } else if (before.isPresent()) {
                before.get().become(contact);
            } else {
                entities.persist(new RoleContact(role, contact));
            }
            log.record(
                    actor,
                    "change-contacts",
                    role.id(),
                    String.join("; ", contact.post(), contact.email(), contact.department()));
        });
        store.changed();
    }

    /** Chooses something for a setting. */
    void choose(Actor actor, Setting setting, String choice) {
        entities
                .createQuery("select s from CouncilSetting s where s.setting = :setting", CouncilSetting.class)
                .setParameter("setting", setting)
                .getResultList()
                .stream()
                .findFirst()
                .ifPresentOrElse(
                        there -> there.choose(choice), () -> entities.persist(new CouncilSetting(setting, choice)));
        store.changed();
        log.record(actor, "change-setting", setting.id(), choice);
    }
}
