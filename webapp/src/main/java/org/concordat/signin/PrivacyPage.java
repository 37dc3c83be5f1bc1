package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concordat.openid.Attempt;
import org.concordat.store.Demonstration;

/** What the privacy notice says of the sign-in, with the times that hold at this instance. */
@Named
@RequestScoped
public class PrivacyPage {

    @Inject
    private Demonstration demonstration;

    /** The cookie of a session and that of a sign-in elsewhere, and when they end. */
    public String getCookie() {
        SignInSettings settings = SignInSettings.get();
        return SignInWords.of(
                        "privacy.cookie",
                        SessionCookie.NAME,
                        SignInWords.time(settings.idle()),
                        SignInWords.time(settings.longest()))
                + " " + SignInWords.of("privacy.cookie.openid", AttemptCookie.NAME, SignInWords.time(Attempt.LONGEST));
    }

    /** Whether this is a demonstration, where nobody should enter anything about anybody. */
    public boolean isDemonstration() {
        return demonstration.isOn();
    }
}
