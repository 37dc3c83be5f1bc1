package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;
import org.concordat.council.Actor;
import org.concordat.screen.Exchange;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.junit.jupiter.api.Test;

/**
 * Every screen that there is, asked by everybody that there is: what somebody may not do looks as if it were not there. The
 * screens are found in what was compiled, so that a new one is asked as well.
 */
class IsolationIT extends OnTheServer {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final String COUNCIL = "anytown";
    private static final String ELSEWHERE = "elsewhere";
    private static final int NOT_FOUND = 404;

    private static List<Class<?>> screens() throws IOException, ClassNotFoundException {
        List<Class<?>> screens = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/concordat"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                Class<?> type = Class.forName(name, false, IsolationIT.class.getClassLoader());
                if (Screen.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    screens.add(type);
                }
            }
        }
        return screens;
    }

    /** The addresses of all screens. */
    static List<Route> routes() throws IOException, ClassNotFoundException {
        return screens().stream()
                .map(screen -> screen.getAnnotation(Route.class))
                .toList();
    }

    static boolean ofCouncil(Route route) {
        return route.ofCouncil() || route.show().atCouncil();
    }

    private static String address(Route route) {
        String root = ofCouncil(route) ? "/" + COUNCIL + "/admin/" : "/admin/";
        return root + route.value().replaceAll("\\{[^}]*}", "nothing-of-this-name");
    }

    private static String id(AccountRole role, String council) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@" + council;
    }

    private HttpResponse<String> look(String who, String path) throws IOException, InterruptedException {
        return get(path, AsSomebody.HEADER, who);
    }

    private HttpResponse<String> submit(String who, String path) throws IOException, InterruptedException {
        return send(
                "POST",
                path,
                BodyPublishers.ofString(""),
                "Content-Type",
                "application/x-www-form-urlencoded",
                AsSomebody.HEADER,
                who);
    }

    @Test
    void every_screen_has_an_address_that_says_who_may_be_there() throws Exception {
        List<Class<?>> screens = screens();

        assertThat(screens.size(), is(greaterThan(20)));
        assertThat(
                screens.stream()
                        .filter(screen -> !screen.isAnnotationPresent(Route.class))
                        .toList(),
                is(empty()));
    }

    @Test
    void a_screen_takes_a_form_if_and_only_if_its_address_says_who_may_submit_one() throws Exception {
        List<String> odd = new ArrayList<>();
        for (Class<?> screen : screens()) {
            boolean says = screen.getAnnotation(Route.class).submit().length > 0;
            boolean takes = !screen.getMethod("submit", Exchange.class)
                    .getDeclaringClass()
                    .equals(Screen.class);
            if (says != takes) {
                odd.add(screen.getName());
            }
        }
        assertThat(odd, is(empty()));
    }

    @Test
    void what_a_role_may_not_do_looks_as_if_it_were_not_there() throws Exception {
        List<String> open = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Class<?> screen : screens()) {
            Route route = screen.getAnnotation(Route.class);
            for (AccountRole role : AccountRole.values()) {
                Actor actor = new Actor(Actor.Kind.PERSON, "p", "", COUNCIL, Set.of(role), Set.of(), "");
                String who = id(role, COUNCIL);
                String council = ofCouncil(route) ? COUNCIL : "";
                int shown = look(who, address(route)).statusCode();
                if (!route.show().allows(actor, council) && shown != NOT_FOUND) {
                    open.add(who + " GET " + address(route) + " " + shown);
                }
                if (route.show().allows(actor, council) && route.menu() > 0) {
                    seen.add(who + " " + address(route));
                    if (shown == NOT_FOUND) {
                        refused.add(who + " GET " + address(route));
                    }
                }
                for (Act act : route.submit()) {
                    int submitted = act.allows(actor, council)
                            ? NOT_FOUND
                            : submit(who, address(route)).statusCode();
                    if (submitted != NOT_FOUND) {
                        open.add(who + " POST " + address(route) + " " + submitted);
                    }
                }
            }
        }
        assertThat("open to those who may not", open, is(empty()));
        assertThat("closed to those who may", refused, is(empty()));
        assertThat(seen, hasItem("auditor@anytown /anytown/admin/audit"));
    }

    @Test
    void whoever_is_of_another_council_finds_nothing_at_this_one() throws Exception {
        List<String> open = new ArrayList<>();
        for (Class<?> screen : screens()) {
            Route route = screen.getAnnotation(Route.class);
            if (!ofCouncil(route) || route.show() == Act.READ_PUBLIC) {
                continue;
            }
            for (AccountRole role : AccountRole.values()) {
                int shown = look(id(role, ELSEWHERE), address(route)).statusCode();
                int submitted = submit(id(role, ELSEWHERE), address(route)).statusCode();
                if (shown != NOT_FOUND || submitted != NOT_FOUND) {
                    open.add(role + " of another council at " + address(route) + ": " + shown + ", " + submitted);
                }
            }
            int system = look("system", address(route)).statusCode();
            if (system != NOT_FOUND) {
                open.add("the system administrator at " + address(route) + ": " + system);
            }
        }
        assertThat(open, is(empty()));
    }

    @Test
    void somebody_who_has_not_signed_in_is_asked_to_wherever_it_is() throws Exception {
        List<String> open = new ArrayList<>();
        for (Class<?> screen : screens()) {
            Route route = screen.getAnnotation(Route.class);
            HttpResponse<String> answer = get(address(route));
            boolean asked =
                    answer.statusCode() == 303 && header(answer, "Location").startsWith("/admin/sign-in");
            if (route.show() != Act.READ_PUBLIC && !asked) {
                open.add(address(route) + " " + answer.statusCode());
            }
        }
        assertThat(open, is(empty()));
        assertThat(get("/anytown/admin/there-is-no-such-page").statusCode(), is(303));
    }
}
