package org.concordat.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

/** A member of the council. */
@Entity(name = "members")
@Table(name = "member")
public class Member extends Listed {

    private String email = "";
    private String phone = "";

    @Override
    void take(Entry entry) {
        super.take(entry);
        email = entry.get(Field.EMAIL);
        phone = entry.get(Field.PHONE);
    }

    @Override
    void give(Map<Field, String> values) {
        super.give(values);
        values.put(Field.EMAIL, email);
        values.put(Field.PHONE, phone);
    }
}
