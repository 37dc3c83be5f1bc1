package org.concordat.council;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What belongs to one council. The column {@value #COUNCIL} is filled and compared below the code that asks, on every read
 * and write; a query without a council in the transaction fails. It is said here for all of them and nowhere else.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = CouncilOwned.COUNCIL, contextProperty = CouncilOwned.TENANT, length = 40)
public abstract class CouncilOwned {

    /** The column that says whose a row is; a table that has it is a council's, and a table without it the instance's. */
    public static final String COUNCIL = "council";

    /** The property of an entity manager that says which council it works for. */
    public static final String TENANT = "eclipselink.tenant-id";

    @Id
    @Column(length = 36)
    private String id = UUID.randomUUID().toString();

    @Version
    private long version;

    /** For the persistence provider and those that extend this. */
    protected CouncilOwned() {}

    /** A random id, unique over all councils. */
    public String id() {
        return id;
    }

    /** How often it was changed; what was read in an older version is refused. */
    public long version() {
        return version;
    }
}
