package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.council.AccountRole;
import org.concordat.council.Council;
import org.concordat.store.CouncilStore;
import org.concordat.store.Demonstration;
import org.concordat.store.Site;

/**
 * The accounts of the demonstration, by office: one a role at each of its councils, one of the instance, and one of somebody who is a
 * member of two councils. All have one password, which the sign-in page shows, and everybody uses them: so nobody can change
 * how they sign in, close them or take their roles, and each start puts them back. In production there is none of them, and
 * where a demonstration has left some behind, their password opens nothing.
 */
@ApplicationScoped
@Transactional
public class DemonstrationAccounts {

    /** The password of all of them. */
    static final String PASSWORD = "demonstration only";

    private static final String DOMAIN = ".example";
    private static final String SYSTEM = "administrator@concordat" + DOMAIN;
    private static final String OF_TWO = "member@two-councils" + DOMAIN;

    /** One of them, as it is shown. */
    public record Shown(String office, String login) {}

    /** Those of one council, or of the instance. */
    public record Group(String title, List<Shown> accounts) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private CouncilStore councils;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Site site;

    /** Whether this is a demonstration and the account one of its own, which stays as it is. */
    boolean isOwn(Account account) {
        return isOwn(account.login());
    }

    /** Whether this is a demonstration and the login, as it is kept, one of its own. */
    boolean isOwn(String login) {
        return demonstration.isOn() && logins().contains(login);
    }

    /** Whether a password is the one that everybody knows, and this is no demonstration. */
    boolean isKnownToAll(String password) {
        return !demonstration.isOn() && password.equals(PASSWORD);
    }

    /** The councils of the demonstration; one that somebody has set up has its own people alone. */
    private List<Council> own() {
        return councils.all().stream()
                .filter(council -> demonstration.isOwn(council.id()))
                .toList();
    }

    private Set<String> logins() {
        return Stream.concat(
                        Stream.of(SYSTEM, OF_TWO),
                        own().stream()
                                .flatMap(council ->
                                        Stream.of(AccountRole.values()).map(role -> login(role, council.id()))))
                .collect(Collectors.toSet());
    }

    /** Adds those that are lacking, and lets all of them sign in as the sign-in page says. */
    public void add() {
        Map<String, Account> added = new LinkedHashMap<>();
        String kept = Passwords.kept(PASSWORD);
        add(added, SYSTEM, SignInWords.of("role.system-administrator"), kept);
        added.values().forEach(account -> account.administer(true));
        List<Council> all = own();
        for (Council council : all) {
            for (AccountRole role : AccountRole.values()) {
                add(added, login(role, council.id()), name(role, council), kept);
                bestow(added, login(role, council.id()), council, role);
            }
        }
        if (all.size() > 1) {
            add(added, OF_TWO, SignInWords.of("demonstration.of-two.name"), kept);
            all.stream().limit(2).forEach(council -> bestow(added, OF_TWO, council, AccountRole.MEMBER));
        }
    }

    private void add(Map<String, Account> added, String login, String name, String kept) {
        Optional<Account> known = accounts.withLogin(login);
        Account account = known.orElseGet(() -> accounts.add(login, name, false));
        account.keep(kept);
        account.useSecondFactor("", 0);
        if (known.isEmpty()) {
            added.put(login, account);
        }
    }

    private void bestow(Map<String, Account> added, String login, Council council, AccountRole role) {
        Account account = added.get(login);
        if (account != null) {
            entities.persist(new Capacity(council.id(), account, role));
        }
    }

    private static String login(AccountRole role, String council) {
        return role.id() + "@" + council + DOMAIN;
    }

    private static String name(AccountRole role, Council council) {
        return SignInWords.of("demonstration.name", SignInWords.role(role), council.shortName());
    }

    /** As the sign-in page shows them: at a council's own host that council's alone. */
    List<Group> shown() {
        Set<String> there = Set.copyOf(entities.createQuery(
                        "select a.login from Account a where a.login like '%" + DOMAIN + "' and a.state = :open",
                        String.class)
                .setParameter("open", Account.State.OPEN)
                .getResultList());
        List<Group> groups = new ArrayList<>();
        if (!site.isOfOneCouncil()) {
            groups.add(group(
                    SignInWords.of("demonstration.general"),
                    Stream.of(
                            new Shown(SignInWords.of("role.system-administrator"), SYSTEM),
                            new Shown(SignInWords.of("demonstration.of-two"), OF_TWO)),
                    there));
        }
        own().stream()
                .filter(council -> site.has(council.id()))
                .map(council -> group(
                        council.shortName(),
                        Stream.of(AccountRole.values())
                                .map(role -> new Shown(SignInWords.role(role), login(role, council.id()))),
                        there))
                .filter(group -> !group.accounts().isEmpty())
                .forEach(groups::add);
        return groups;
    }

    private static Group group(String title, Stream<Shown> accounts, Set<String> there) {
        return new Group(
                title, accounts.filter(shown -> there.contains(shown.login())).toList());
    }
}
