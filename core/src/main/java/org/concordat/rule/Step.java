package org.concordat.rule;

import java.util.Optional;
import org.concordat.protocol.Identified;

/** One step of a route: whom to go to, for whom ({@code member} or {@code officer}; empty for both), and why. */
public record Step(Role role, Optional<Role> asker, Basis basis) {

    /** Why a step is there. */
    public enum Basis implements Identified {
        /** The protocol names this role. */
        PROTOCOL,
        /** The protocol names nobody: the Monitoring Officer stands in, by the office that statute gives. */
        STATUTORY_OFFICE
    }

    /** A step that the protocol names, whoever asks. */
    public static Step to(Role role) {
        return new Step(role, Optional.empty(), Basis.PROTOCOL);
    }

    /** A step that the protocol names for members or for officers only. */
    public static Step to(Role role, Role asker) {
        return new Step(role, Optional.of(asker), Basis.PROTOCOL);
    }

    @Override
    public String toString() {
        return role.id() + asker.map(a -> " for " + a.id()).orElse("") + " by " + basis.id();
    }
}
