package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;

/** A council's names and its colour. */
@Named
@RequestScoped
@Route(value = "settings/names", show = Act.MANAGE_COUNCIL, submit = Act.MANAGE_COUNCIL)
public class NamesScreen implements Screen {

    @Inject
    private Directory directory;

    @Inject
    private OwnSettings own;

    private final Faults faults = new Faults();
    private CouncilForm form = CouncilForm.EMPTY;

    @Override
    public Reply show(Exchange exchange) {
        form = CouncilForm.of(directory.any(exchange.council()).orElseThrow().council());
        return Reply.view("settings-names");
    }

    @Override
    public Reply submit(Exchange exchange) {
        form = CouncilForm.read(exchange).of(exchange.council());
        form.checkNames(faults);
        if (faults.isAny()) {
            return Reply.rejected("settings-names");
        }
        own.brand(exchange.actor(), form);
        directory.refresh();
        return Reply.redirect(exchange.root() + "settings/names?done=saved");
    }

    /** What was typed, or what there is. */
    public CouncilForm getForm() {
        return form;
    }

    /** What is wrong with it. */
    public Faults getFaults() {
        return faults;
    }
}
