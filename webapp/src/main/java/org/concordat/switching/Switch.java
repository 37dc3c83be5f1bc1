package org.concordat.switching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.store.Served;

/**
 * A proposal and what became of it.
 *
 * @param steps in their order
 */
public record Switch(ProposedSwitch proposal, List<SwitchStep> steps) {

    /** Where it stands. */
    public enum State {
        /** Nobody has decided on it. */
        PROPOSED,
        /** Accepted, and its first day is still to come. */
        TO_COME,
        /** Its rules are in force. */
        IN_FORCE,
        /** Its rules were in force, or would be if no others had been accepted for the same day. */
        SUPERSEDED,
        /** Accepted, and taken back before its first day. */
        TAKEN_BACK,
        /** Withdrawn before anybody accepted it. */
        WITHDRAWN
    }

    public Switch {
        steps = List.copyOf(steps);
    }

    /** What was done last. */
    public Optional<SwitchStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Where it stands on a day. */
    public State state(Served council, LocalDate day) {
        if (steps.isEmpty()) {
            return State.PROPOSED;
        }
        SwitchStep last = steps.get(steps.size() - 1);
        return switch (last.step()) {
            case TAKEN_BACK -> State.TAKEN_BACK;
            case WITHDRAWN -> State.WITHDRAWN;
            case ACCEPTED -> accepted(last, council, day);
        };
    }

    private static State accepted(SwitchStep acceptance, Served council, LocalDate day) {
        if (acceptance.starts().filter(day::isBefore).isPresent()) {
            return State.TO_COME;
        }
        boolean inForce = council.on(day).map(period -> period.accepted().id()).equals(acceptance.period());
        return inForce ? State.IN_FORCE : State.SUPERSEDED;
    }
}
