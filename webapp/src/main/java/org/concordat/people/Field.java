package org.concordat.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordat.council.Office;

/** What is known of an entry of a {@link Roll}: a column of its file and a field of its form. */
public enum Field {
    /** What the entry is called in files and addresses, for good. */
    REFERENCE(Type.REFERENCE, true),
    /** The name, or the office by which somebody is known. */
    NAME(Type.TEXT, true),
    /** When the notice that constitutes a political group was delivered to the proper officer. */
    NOTICE(Type.DATE, false),
    /** Who leads a group. */
    LEADERS(Office.GROUP_LEADER),
    /** Who may act for its leader. */
    DEPUTIES(Office.GROUP_DEPUTY),
    /** An e-mail address. */
    EMAIL(Type.EMAIL, false),
    /** A telephone number. */
    PHONE(Type.PHONE, false),
    /** The wards that a member sits for. */
    WARDS(Office.WARD_MEMBER),
    /** The groups that a member belongs to, one at a time. */
    GROUPS(Office.GROUP_MEMBER),
    /** The offices that a member holds at the council itself. */
    MEMBER_OFFICES("offices", offices(Office.Where.AS_MEMBER)),
    /** An officer's post. */
    POST(Type.TEXT, true),
    /** The service that the post belongs to. */
    SERVICE(Type.TEXT, false),
    /** The reference of the officer to whom an officer reports. */
    LINE_MANAGER(Type.OFFICER, false),
    /** Whether the post is a chief officer's. */
    CHIEF_OFFICER(Type.YES_NO, true),
    /** Whether the post is politically restricted; Local Government and Housing Act 1989, section 2. */
    POLITICALLY_RESTRICTED(Type.YES_NO, true),
    /** The offices that statute knows and that an officer is designated for. */
    OFFICER_OFFICES("offices", offices(Office.Where.AS_OFFICER)),
    /** What kind of body a committee is. */
    KIND(Type.KIND, true),
    /** Who chairs a committee. */
    CHAIRS(Office.COMMITTEE_CHAIR),
    /** Who chairs it in the chair's absence. */
    VICE_CHAIRS(Office.COMMITTEE_VICE_CHAIR),
    /** Who sits on it. */
    COMMITTEE_MEMBERS("members", List.of(Office.COMMITTEE_MEMBER)),
    /** The first day. */
    FROM(Type.DATE, true),
    /** The last day, which still belongs to it. */
    UNTIL(Type.DATE, false);

    /** How its values are written. */
    public enum Type {
        /** Letters, digits, full stops, hyphens and underscores. */
        REFERENCE,
        /** A line of text. */
        TEXT,
        /** An e-mail address. */
        EMAIL,
        /** A telephone number. */
        PHONE,
        /** A day. */
        DATE,
        /** Yes or no. */
        YES_NO,
        /** A kind of committee. */
        KIND,
        /** The reference of an officer. */
        OFFICER,
        /** Somebody or something with the days on which it was so, several of them between semicolons. */
        TERMS
    }

    /** What kind of body a committee may be. */
    public static final List<String> KINDS = List.of(
            "council",
            "cabinet",
            "overview-and-scrutiny",
            "planning",
            "licensing",
            "audit",
            "standards",
            "health-and-wellbeing",
            "joint",
            "sub-committee",
            "advisory",
            "other");

    private final String column;
    private final Type type;
    private final boolean required;

    @SuppressWarnings("ImmutableEnumChecker") // A list that nobody can change.
    private final List<Office> offices;

    Field(Type type, boolean required) {
        this.column = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.type = type;
        this.required = required;
        this.offices = List.of();
    }

    Field(Office office) {
        this.column = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.type = Type.TERMS;
        this.required = false;
        this.offices = List.of(office);
    }

    Field(String column, List<Office> offices) {
        this.column = column;
        this.type = Type.TERMS;
        this.required = false;
        this.offices = offices;
    }

    private static List<Office> offices(Office.Where where) {
        return Stream.of(Office.values())
                .filter(office -> office.where() == where)
                .toList();
    }

    /** Its name in files, forms and messages' keys: {@code line-manager}. */
    public String column() {
        return column;
    }

    /** How its values are written. */
    public Type type() {
        return type;
    }

    /** Whether every entry has it. */
    public boolean isRequired() {
        return required;
    }

    /** The offices that its terms can be of; empty for other types. */
    public List<Office> offices() {
        return offices;
    }

    /** Whether its terms name the office itself, and not who holds it or where. */
    boolean namesOffice() {
        return offices.size() > 1;
    }

    /** Whether the entry itself holds the terms, and does not list who does. */
    boolean isHolders() {
        return this == WARDS || this == GROUPS || namesOffice();
    }

    /** The roll that the references of its terms belong to, where they are references. */
    Roll names() {
        return switch (this) {
            case WARDS -> Roll.WARDS;
            case GROUPS -> Roll.GROUPS;
            default -> Roll.MEMBERS;
        };
    }
}
