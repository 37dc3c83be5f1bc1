package org.concordat.switching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Route;

/** Where the Monitoring Officer takes an acceptance back before its first day. */
@Named
@RequestScoped
@Route(value = "rules/{switch}/take-back", show = Act.ACCEPT_SWITCH, submit = Act.ACCEPT_SWITCH)
public class TakeBackScreen extends Revocation {

    /** The page. */
    public TakeBackScreen() {
        super("rules-take-back", Switch.State.TO_COME, "taken-back", "take-back.about");
    }

    @Override
    void revoke(Switches all, Exchange exchange, Switch one, String why, LocalDate today) {
        all.takeBack(exchange.actor(), one, why, today);
    }
}
