package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.council.AccountRole;
import org.concordat.council.Actor;
import org.concordat.store.CouncilStore;
import org.concordat.store.CurrentCouncil;

/** The first administrator of a council, whom a system administrator invites: all later ones are the council's own affair. */
@RequestScoped
public class FirstAdministrator {

    private static final CouncilAccounts.Granted NOT_POSSIBLE = new CouncilAccounts.Refused("first.not-possible");

    @Inject
    private CouncilStore councils;

    @Inject
    private Accounts accounts;

    @Inject
    private CouncilAccounts atCouncil;

    @Inject
    private CurrentCouncil council;

    /** Whether somebody is a council's administrator, be it that they were only invited. */
    public boolean isThere(String council) {
        return accounts.administeredCouncils().contains(council);
    }

    /** The councils that have none, after the instance itself. */
    List<Choice> choices(String system, String chosen) {
        Set<String> administered = accounts.administeredCouncils();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("at", system, SignInWords.of("role.system-administrator"), chosen.equals(system)));
        councils.all().stream()
                .filter(known -> !administered.contains(known.id()))
                .map(known -> new Choice(
                        known.id(),
                        known.id(),
                        SignInWords.of("first.of", known.shortName()),
                        chosen.equals(known.id())))
                .forEach(choices::add);
        return choices;
    }

    /** Makes somebody the first administrator, with an account if they have none; not where the council has one or is not there. */
    CouncilAccounts.Granted at(Actor actor, String id, String login, String name) {
        if (councils.find(id).isEmpty()) {
            return NOT_POSSIBLE;
        }
        council.enter(id);
        return atCouncil.isAdministered()
                ? NOT_POSSIBLE
                : atCouncil.grant(actor, login, name, AccountRole.COUNCIL_ADMINISTRATOR, true);
    }
}
