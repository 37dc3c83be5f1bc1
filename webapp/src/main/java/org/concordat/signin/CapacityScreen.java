package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.CurrentCouncil;

/** Where somebody who is several things chooses as what they act. */
@Named
@RequestScoped
@Route(value = "capacity", show = Act.OWN_ACCOUNT, submit = Act.OWN_ACCOUNT)
public class CapacityScreen implements Screen {

    /** A capacity to choose. */
    public record Choice(String id, String label, boolean usable, boolean chosen) {}

    private static final String VIEW = "capacity";

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentSession session;

    @Inject
    private CurrentCouncil council;

    @Inject
    private SignedIn signedIn;

    private final Faults faults = new Faults();
    private List<Choice> choices = List.of();
    private String to = "";
    private boolean powerless;

    @Override
    public Reply show(Exchange exchange) {
        to = exchange.text("to");
        Session mine = session.orFail();
        powerless = mine.account().isSystemAdministrator() && !mine.proves(SignInSettings.get());
        choices = sessions.capacities(mine).stream()
                .map(capacity -> new Choice(
                        capacity.id(),
                        SignInWords.of(
                                "acting", SignInWords.role(capacity.role()), signedIn.council(capacity.ofCouncil())),
                        mine.mayActAs(capacity, SignInSettings.get()),
                        mine.capacity()
                                .filter(now -> now.id().equals(capacity.id()))
                                .isPresent()))
                .toList();
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        Session mine = session.orFail();
        Optional<Capacity> wanted = sessions.capacities(mine).stream()
                .filter(capacity -> capacity.id().equals(exchange.text("capacity")))
                .findFirst();
        Origin from = Origin.of(exchange.request());
        // The council's own record says who acts there.
        wanted.ifPresent(capacity -> council.enter(capacity.ofCouncil()));
        Optional<String> secret = wanted.flatMap(capacity -> sessions.actAs(mine, capacity.id(), from));
        if (secret.isEmpty()) {
            show(exchange);
            faults.add("capacity", SignInWords.of("capacity.none-chosen"));
            return Reply.rejected(VIEW);
        }
        SessionCookie.write(exchange.response(), secret.get());
        return Reply.redirect(Destination.of(exchange.text("to"), wanted.get().ofCouncil()));
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** What they can be. */
    public List<Choice> getChoices() {
        return choices;
    }

    /** Whether something of it needs a second factor that they do not have. */
    public boolean isSecondFactorLacking() {
        return powerless || choices.stream().anyMatch(choice -> !choice.usable());
    }

    /** Whether they administer the instance, and cannot act so before they have a second factor. */
    public boolean isPowerless() {
        return powerless;
    }

    /** Where they wanted to go. */
    public String getTo() {
        return to;
    }
}
