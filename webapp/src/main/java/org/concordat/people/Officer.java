package org.concordat.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

/** An officer of the council in a post. */
@Entity(name = "officers")
@Table(name = "officer")
public class Officer extends Listed {

    private String post = "";
    private String service = "";
    private String email = "";
    private String phone = "";

    /** The reference of the officer to whom this one reports; empty where there is none. */
    private String manager = "";

    @Column(name = "chief_officer")
    private boolean chiefOfficer;

    /** Local Government and Housing Act 1989, section 2. */
    private boolean restricted;

    @Override
    void take(Entry entry) {
        super.take(entry);
        post = entry.get(Field.POST);
        service = entry.get(Field.SERVICE);
        email = entry.get(Field.EMAIL);
        phone = entry.get(Field.PHONE);
        manager = entry.get(Field.LINE_MANAGER);
        chiefOfficer = entry.get(Field.CHIEF_OFFICER).equals("yes");
        restricted = entry.get(Field.POLITICALLY_RESTRICTED).equals("yes");
    }

    @Override
    void give(Map<Field, String> values) {
        super.give(values);
        values.put(Field.POST, post);
        values.put(Field.SERVICE, service);
        values.put(Field.EMAIL, email);
        values.put(Field.PHONE, phone);
        values.put(Field.LINE_MANAGER, manager);
        values.put(Field.CHIEF_OFFICER, chiefOfficer ? "yes" : "no");
        values.put(Field.POLITICALLY_RESTRICTED, restricted ? "yes" : "no");
    }
}
