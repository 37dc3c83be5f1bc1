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
import org.concordat.store.CouncilStore;
import org.concordat.store.Directory;

/** A council that is to be set up: what it is called, and how it looks. */
@Named
@RequestScoped
@Route(value = "new-council", show = Act.MANAGE_COUNCILS, submit = Act.MANAGE_COUNCILS)
public class NewCouncilScreen implements Screen {

    @Inject
    private CouncilStore store;

    @Inject
    private SetUp setUp;

    @Inject
    private Directory directory;

    private final Faults faults = new Faults();
    private CouncilForm form = CouncilForm.EMPTY;

    @Override
    public Reply show(Exchange exchange) {
        return Reply.view("admin-council-new");
    }

    @Override
    public Reply submit(Exchange exchange) {
        form = CouncilForm.read(exchange);
        form.checkId(store.all(), faults);
        form.checkNames(faults);
        if (faults.isAny()) {
            return Reply.rejected("admin-council-new");
        }
        setUp.add(exchange.actor(), form);
        directory.refresh();
        return Reply.redirect("/admin/councils/" + form.id() + "?done=added");
    }

    /** What was typed. */
    public CouncilForm getForm() {
        return form;
    }

    /** What is wrong with it. */
    public Faults getFaults() {
        return faults;
    }
}
