package org.concordat.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.concordat.profile.Contact;
import org.concordat.rule.Role;

/** Who is behind a title at a council: the contact for one role. */
@Entity
@Table(name = "role_contact")
public class RoleContact extends CouncilOwned {

    @Enumerated(EnumType.STRING)
    private Role role = Role.MONITORING_OFFICER;

    private String post = "";
    private String email = "";
    private String department = "";

    /** For the persistence provider. */
    protected RoleContact() {}

    /** A contact that is new. */
    public RoleContact(Role role, Contact contact) {
        this.role = role;
        become(contact);
    }

    /** The role. */
    public Role role() {
        return role;
    }

    /** Who has it. */
    public Contact contact() {
        return new Contact(post, email, department);
    }

    /** Puts another contact in its place. */
    public final void become(Contact contact) {
        post = contact.post();
        email = contact.email();
        department = contact.department();
    }
}
