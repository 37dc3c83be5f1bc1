package org.concordat.switching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Route;

/** Where a proposal is withdrawn on which nobody has decided. */
@Named
@RequestScoped
@Route(value = "rules/{switch}/withdraw", show = Act.PROPOSE_SWITCH, submit = Act.PROPOSE_SWITCH)
public class WithdrawScreen extends Revocation {

    /** The page. */
    public WithdrawScreen() {
        super("rules-withdraw", Switch.State.PROPOSED, "withdrawn", "withdraw.about");
    }

    @Override
    void revoke(Switches all, Exchange exchange, Switch one, String why, LocalDate today) {
        all.withdraw(exchange.actor(), one.proposal(), why);
    }
}
