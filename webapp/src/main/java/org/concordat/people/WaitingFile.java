package org.concordat.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.concordat.council.CouncilOwned;
import org.jspecify.annotations.Nullable;

/** A file that was sent and waits to be confirmed, for a day at most. */
@Entity
@Table(name = "people_file")
public class WaitingFile extends CouncilOwned {

    private String name = "";
    private String roll = "";
    private byte[] content = {};

    @Column(name = "end_on")
    private @Nullable LocalDate endOn;

    private String account = "";

    @SuppressWarnings("UnusedVariable") // A query asks for it.
    private OffsetDateTime created = OffsetDateTime.now(ZoneOffset.UTC);

    /** For the persistence provider. */
    protected WaitingFile() {}

    WaitingFile(Sending sending, String account) {
        this.name = sending.name();
        this.roll = sending.roll().map(Roll::id).orElse("");
        this.content = sending.content();
        this.endOn = sending.end().orElse(null);
        this.account = account;
    }

    /** The id of the account that sent it, which alone sees it. */
    String account() {
        return account;
    }

    Sending sending() {
        return new Sending(name, Roll.of(roll), content, Optional.ofNullable(endOn));
    }
}
