package org.concordat.rule;

import java.util.List;
import java.util.Optional;
import org.concordat.protocol.Citation;

/** Whom to ask where the protocol is silent, in order, and the clauses that say so. */
public record Doubts(List<Step> route, List<Citation> citations) {

    public Doubts {
        route = List.copyOf(route);
        citations = List.copyOf(citations);
    }

    /** The protocol names nobody, so the Monitoring Officer stands in (Local Government and Housing Act 1989 s. 5). */
    public static Doubts statutoryOffice() {
        return new Doubts(
                List.of(new Step(Role.MONITORING_OFFICER, Optional.empty(), Step.Basis.STATUTORY_OFFICE)), List.of());
    }

    /** The protocol itself names whom to ask. */
    public static Doubts at(String clause, Step... route) {
        return new Doubts(List.of(route), List.of(Citation.clause(clause)));
    }
}
