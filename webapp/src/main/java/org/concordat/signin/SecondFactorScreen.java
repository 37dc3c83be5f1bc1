package org.concordat.signin;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/**
 * Where somebody sets up a second factor, or does without it. Until a code of the app has shown that the app has it, the new
 * secret is in the form alone, encrypted for its owner.
 */
@Named
@RequestScoped
@Route(value = "account/second-factor", show = Act.OWN_ACCOUNT, submit = Act.OWN_ACCOUNT)
public class SecondFactorScreen implements Screen {

    private static final String VIEW = "second-factor";
    private static final int QUIET = 4;

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentSession session;

    @Inject
    private Vault vault;

    @Inject
    private InstantSource clock;

    @Inject
    private DemonstrationAccounts demonstration;

    private final Faults faults = new Faults();
    private String secret = "";
    private List<String> codes = List.of();

    @Override
    public Reply show(Exchange exchange) {
        secret = Totp.secret();
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        Session mine = session.orFail();
        if (demonstration.isOwn(mine.account())) {
            faults.add("code", SignInWords.of("demonstration.own"));
            secret = Totp.secret();
            return Reply.rejected(VIEW);
        }
        return mine.account().hasSecondFactor() ? drop(exchange, mine) : use(exchange, mine);
    }

    private Reply use(Exchange exchange, Session mine) {
        try {
            secret = vault.open(exchange.text("secret"), mine.account().id());
        } catch (IllegalArgumentException e) {
            return show(exchange);
        }
        OptionalLong step = Totp.step(secret, exchange.text("code"), clock.instant(), 0);
        if (step.isEmpty()) {
            faults.add("code", SignInWords.of("factor.wrong"));
            return Reply.rejected(VIEW);
        }
        accounts.useSecondFactor(exchange.actor(), secret, step.getAsLong());
        codes = accounts.makeRecoveryCodes(exchange.actor());
        SessionCookie.write(exchange.response(), sessions.prove(mine));
        return Reply.view("recovery-codes-made");
    }

    private Reply drop(Exchange exchange, Session mine) {
        Optional<SignIn.Outcome> refused =
                signIn.prove(mine.account(), exchange.text("code"), true, Origin.of(exchange.request()));
        if (refused.isPresent()) {
            return SignInScreen.refused(refused.get(), exchange, faults, "code", "sign-in-code", VIEW);
        }
        if (exchange.text("codes").isEmpty()) {
            accounts.dropSecondFactor(exchange.actor());
            return Reply.redirect("/admin/account?done=factor-dropped");
        }
        codes = accounts.makeRecoveryCodes(exchange.actor());
        return Reply.view("recovery-codes-made");
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** Whether there is one. */
    public boolean isThere() {
        return session.orFail().account().hasSecondFactor();
    }

    /** The new secret as the form brings it back. */
    public String getSecret() {
        return vault.close(secret, session.orFail().account().id());
    }

    /** The new secret in groups of four, to be typed into an app. */
    public String getKey() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The new secret as an app opens it. */
    public String getAddress() {
        return Totp.address(secret, session.orFail().account().login());
    }

    /** The same as the path of a picture of {@link #getSize} by as many squares. */
    public String getPath() {
        QrCode qr = QrCode.encodeText(getAddress(), QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** How many squares the picture is wide and high, with the margin that it needs. */
    public int getSize() {
        return QrCode.encodeText(getAddress(), QrCode.Ecc.MEDIUM).size + 2 * QUIET;
    }

    /** New recovery codes, which are shown once. */
    public List<String> getCodes() {
        return codes;
    }
}
