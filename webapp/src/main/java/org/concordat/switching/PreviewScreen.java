package org.concordat.switching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.profile.LoadedProfile;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Rules;
import org.concordat.store.Served;
import org.concordat.web.Comparisons;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would change, before anybody proposes them: {@code ?profile=..&edition=..&readings=..}, with {@code &question=..} one
 * question, with {@code &all=yes} all of them on one page.
 */
@Named
@RequestScoped
@Route(value = "rules/preview", show = Act.READ_SWITCHES)
public class PreviewScreen implements Screen {

    @Inject
    private Directory directory;

    @Inject
    private Candidates candidates;

    @Inject
    private Previews previews;

    @Inject
    private Comparisons comparisons;

    private @Nullable PreviewPage page;
    private boolean mayPropose;

    /** Where rules are previewed, below the application's root. */
    static String address(String root, Rules rules) {
        return root + "rules/preview?" + Candidates.query(rules);
    }

    @Override
    public Reply show(Exchange exchange) {
        Served council = directory.any(exchange.council()).orElseThrow();
        LocalDate today = directory.today();
        Optional<LoadedProfile> then =
                candidates.asked(council, exchange, today).map(rules -> rules.on(today));
        if (then.isEmpty()) {
            return Reply.notFound();
        }
        mayPropose = Act.PROPOSE_SWITCH.allows(exchange.actor(), exchange.council());
        Optional<Preview> preview = council.rulesOn(today).map(now -> previews.of(now, then.get(), today));
        String question = exchange.text("question");
        if (!question.isEmpty() && preview.flatMap(one -> one.on(question)).isEmpty()) {
            return Reply.notFound();
        }
        page = new PreviewPage(exchange.root(), then.get(), preview, comparisons);
        if (!question.isEmpty()) {
            page.on(question);
        } else if (exchange.text("all").equals("yes")) {
            page.onAll();
        }
        preview.map(previews::touched).ifPresent(page::touching);
        return Reply.view("rules-preview");
    }

    /** What is shown. */
    public PreviewPage getPage() {
        if (page == null) {
            throw new IllegalStateException("The preview is there once the page is shown.");
        }
        return page;
    }

    /** Whether they may propose these rules. */
    public boolean isMayPropose() {
        return mayPropose;
    }
}
