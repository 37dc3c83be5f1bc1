package org.concordat.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.web.Dates;

/** The keys of a council for other programs: what there is, a new one, taking one back. */
@Named
@RequestScoped
@Route(value = "tokens", show = Act.READ_ACCOUNTS, submit = Act.MANAGE_TOKENS, menu = 21)
public class TokensScreen implements Screen {

    /** A token as it stands in the list. */
    public record Line(
            String id, String name, String scopes, String madeBy, String expires, String used, boolean usable) {}

    private static final String VIEW = "tokens";
    private static final int LONGEST_NAME = 100;
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    @Inject
    private Tokens tokens;

    @Inject
    private InstantSource clock;

    private final Faults faults = new Faults();
    private String name = "";
    private Set<Act> scopes = Set.of();
    private int days = DAYS.get(1);
    private String secret = "";
    private boolean mayManage = true;

    @Override
    public Reply show(Exchange exchange) {
        mayManage = Act.MANAGE_TOKENS.allows(exchange.actor(), exchange.council());
        return Reply.view(VIEW);
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!exchange.text("revoke").isEmpty()) {
            tokens.revoke(exchange.actor(), exchange.text("revoke"));
            return Reply.redirect(exchange.root() + "tokens?done=token");
        }
        name = exchange.text("name");
        List<String> ticked = exchange.all("scopes");
        scopes = Tokens.SCOPES.stream().filter(act -> ticked.contains(act.id())).collect(Collectors.toSet());
        days = DAYS.stream()
                .filter(known -> String.valueOf(known).equals(exchange.text("days")))
                .findFirst()
                .orElse(DAYS.get(0));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add("name", SignInWords.of("token.name.missing"));
        }
        if (scopes.isEmpty()) {
            faults.add("scope-0", SignInWords.of("token.scopes.missing"));
        }
        if (faults.isAny()) {
            return Reply.rejected(VIEW);
        }
        secret = tokens.add(exchange.actor(), name, EnumSet.copyOf(scopes), Duration.ofDays(days));
        return Reply.view("token-made");
    }

    /** Whether whoever asks may make keys and take them back. */
    public boolean isMayManage() {
        return mayManage;
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** The name that was typed. */
    public String getName() {
        return name;
    }

    /** What a token can be for. */
    public List<Choice> getScopes() {
        return Tokens.SCOPES.stream()
                .map(act -> new Choice(
                        "scope-" + Tokens.SCOPES.indexOf(act), act.id(), SignInWords.scope(act), scopes.contains(act)))
                .toList();
    }

    /** How long it can be used. */
    public List<Choice> getDays() {
        return DAYS.stream()
                .map(known -> new Choice(
                        "days-" + known,
                        String.valueOf(known),
                        SignInWords.of("token.days", String.valueOf(known)),
                        known == days))
                .toList();
    }

    /** The tokens that there are. */
    public List<Line> getLines() {
        return tokens.all().stream()
                .map(token -> new Line(
                        token.id(),
                        token.name(),
                        token.scopes().stream().map(SignInWords::scope).sorted().collect(Collectors.joining(", ")),
                        token.madeBy(),
                        Dates.day(token.expires()),
                        token.used().map(Dates::moment).orElseGet(() -> SignInWords.of("token.unused")),
                        !token.isRevoked() && token.expires().isAfter(clock.instant())))
                .toList();
    }

    /** The token that was made; it is shown once. */
    public String getSecret() {
        return secret;
    }
}
