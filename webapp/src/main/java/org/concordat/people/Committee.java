package org.concordat.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

/** A committee, the cabinet, or another body of the council. */
@Entity(name = "committees")
@Table(name = "committee")
public class Committee extends Listed {

    private String kind = "";

    @Override
    void take(Entry entry) {
        super.take(entry);
        kind = entry.get(Field.KIND);
    }

    @Override
    void give(Map<Field, String> values) {
        super.give(values);
        values.put(Field.KIND, kind);
    }
}
