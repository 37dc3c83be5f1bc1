package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
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
        return SignInWords.of("privacy.cookie", SessionCookie.NAME, words(settings.idle()), words(settings.longest()))
                + " " + SignInWords.of("privacy.cookie.openid", AttemptCookie.NAME, words(Attempt.LONGEST));
    }

    /** Whether this is a demonstration, where nobody should enter anything about anybody. */
    public boolean isDemonstration() {
        return demonstration.isOn();
    }

    /** 30 minutes, 12 hours. */
    static String words(Duration duration) {
        return duration.toMinutes() % Duration.ofHours(1).toMinutes() == 0
                ? SignInWords.counted("hours", duration.toHours())
                : SignInWords.counted("minutes", duration.toMinutes());
    }
}
