package org.concordat.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The five rolls of a council, in the order in which one can stand without those after it. */
public enum Roll {
    /** What members are elected for. */
    WARDS(Ward.class, Field.REFERENCE, Field.NAME, Field.FROM, Field.UNTIL),
    /** Political groups, as the Local Government (Committees and Political Groups) Regulations 1990 know them. */
    GROUPS(
            PoliticalGroup.class,
            Field.REFERENCE,
            Field.NAME,
            Field.NOTICE,
            Field.LEADERS,
            Field.DEPUTIES,
            Field.FROM,
            Field.UNTIL),
    /** Members of the council. */
    MEMBERS(
            Member.class,
            Field.REFERENCE,
            Field.NAME,
            Field.EMAIL,
            Field.PHONE,
            Field.WARDS,
            Field.GROUPS,
            Field.MEMBER_OFFICES,
            Field.FROM,
            Field.UNTIL),
    /** Officers of the council. */
    OFFICERS(
            Officer.class,
            Field.REFERENCE,
            Field.NAME,
            Field.POST,
            Field.SERVICE,
            Field.EMAIL,
            Field.PHONE,
            Field.LINE_MANAGER,
            Field.CHIEF_OFFICER,
            Field.POLITICALLY_RESTRICTED,
            Field.OFFICER_OFFICES,
            Field.FROM,
            Field.UNTIL),
    /** Committees, the cabinet and the council's other bodies. */
    COMMITTEES(
            Committee.class,
            Field.REFERENCE,
            Field.NAME,
            Field.KIND,
            Field.CHAIRS,
            Field.VICE_CHAIRS,
            Field.COMMITTEE_MEMBERS,
            Field.FROM,
            Field.UNTIL);

    private final Class<? extends Listed> entity;

    @SuppressWarnings("ImmutableEnumChecker") // A list that nobody can change.
    private final List<Field> fields;

    Roll(Class<? extends Listed> entity, Field... fields) {
        this.entity = entity;
        this.fields = List.of(fields);
    }

    /** As it stands in addresses and names of files: {@code members}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file: {@code members.csv}. */
    public String file() {
        return id() + ".csv";
    }

    /** What is known of each entry, in the order of the file's columns. */
    public List<Field> fields() {
        return fields;
    }

    /** The roll with this id. */
    public static Optional<Roll> of(String id) {
        return Stream.of(values()).filter(roll -> roll.id().equals(id)).findFirst();
    }

    /** The field with this name in files. */
    Optional<Field> field(String column) {
        return fields.stream().filter(field -> field.column().equals(column)).findFirst();
    }

    /** Its entity, whose name in queries is the roll's id. */
    Class<? extends Listed> entity() {
        return entity;
    }

    /** A new row of its table. */
    Listed made() {
        return switch (this) {
            case WARDS -> new Ward();
            case GROUPS -> new PoliticalGroup();
            case MEMBERS -> new Member();
            case OFFICERS -> new Officer();
            case COMMITTEES -> new Committee();
        };
    }
}
