package org.concordat.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A political group, constituted by a notice to the proper officer; Local Government (Committees and Political Groups)
 * Regulations 1990, regulation 8.
 */
@Entity(name = "groups")
@Table(name = "political_group")
public class PoliticalGroup extends Listed {

    private @Nullable LocalDate notice;

    @Override
    void take(Entry entry) {
        super.take(entry);
        String given = entry.get(Field.NOTICE);
        notice = given.isEmpty() ? null : LocalDate.parse(given);
    }

    @Override
    void give(Map<Field, String> values) {
        super.give(values);
        values.put(Field.NOTICE, notice == null ? "" : notice.toString());
    }
}
