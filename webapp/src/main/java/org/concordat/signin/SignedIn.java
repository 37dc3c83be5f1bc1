package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concordat.council.Actor;
import org.concordat.screen.CurrentActor;
import org.concordat.store.Directory;

/** The line on every page that says who has signed in and in which capacity they act. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private CurrentActor current;

    @Inject
    private Directory directory;

    /** Whether there is anything to say. */
    public boolean isShown() {
        return current.isSignedIn();
    }

    /** Who has signed in. */
    public String getName() {
        return current.getName();
    }

    /** In which capacity they act: {@code Monitoring Officer, Anytown}. */
    public String getCapacity() {
        Actor actor = current.actor();
        if (actor.isSystemAdministrator()) {
            return SignInWords.of("acting.as", SignInWords.of("role.system-administrator"));
        }
        return actor.roles().stream()
                .findFirst()
                .map(role -> SignInWords.of(
                        "acting.as", SignInWords.of("acting", SignInWords.role(role), council(actor.council()))))
                .orElseGet(() -> SignInWords.of("acting.none"));
    }

    /** Where they begin, below the application's root. */
    public String getHome() {
        return Destination.home(current.actor());
    }

    String council(String id) {
        return directory.any(id).map(served -> served.council().shortName()).orElse(id);
    }
}
