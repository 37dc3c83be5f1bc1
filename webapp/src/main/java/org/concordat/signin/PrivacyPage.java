package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.concordat.store.Demonstration;

/** What the privacy notice says of the sign-in, with the times that hold at this instance. */
@Named
@RequestScoped
public class PrivacyPage {

    @Inject
    private Demonstration demonstration;

    /** The one cookie that there is, and when it ends. */
    public String getCookie() {
        SignInSettings settings = SignInSettings.get();
        return SignInWords.of("privacy.cookie", SessionCookie.NAME, words(settings.idle()), words(settings.longest()));
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
