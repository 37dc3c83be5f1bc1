package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;
import org.concordat.screen.Exchange;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.signin.Needs;
import org.concordat.signin.Tokens;
import org.junit.jupiter.api.Test;

/** Nothing answers at an address that the tests of isolation do not know: each says who may be there, and how it is asked. */
class EveryRouteTest {

    private static final Path WEB = Path.of("src", "main", "webapp");

    @Test
    void every_screen_has_an_address_that_says_who_may_be_there() {
        List<Class<?>> screens = EveryRoute.screens();

        assertThat(screens.size(), is(greaterThan(20)));
        assertThat(
                screens.stream()
                        .filter(screen -> !screen.isAnnotationPresent(Route.class))
                        .toList(),
                is(empty()));
    }

    @Test
    void a_screen_takes_a_form_if_and_only_if_its_address_says_who_may_submit_one() {
        assertThat(
                EveryRoute.screens().stream()
                        .filter(screen -> takesForms(screen)
                                != screen.getAnnotation(Route.class).submit().length > 0)
                        .toList(),
                is(empty()));
    }

    private static boolean takesForms(Class<?> screen) {
        try {
            return !screen.getMethod("submit", Exchange.class)
                    .getDeclaringClass()
                    .equals(Screen.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_method_of_the_api_says_who_may_call_it_and_can_be_asked() {
        List<Method> methods = EveryRoute.resources();

        assertThat(methods.size(), is(greaterThan(5)));
        assertThat(
                methods.stream()
                        .filter(method -> !method.isAnnotationPresent(Needs.class))
                        .toList(),
                is(empty()));
        assertThat(
                methods.stream()
                        .map(method -> EveryRoute.address(method, "anytown"))
                        .filter(address -> address.contains("{"))
                        .toList(),
                is(empty()));
    }

    @Test
    void a_token_can_be_for_what_the_api_needs_and_for_nothing_else() {
        assertThat(
                EveryRoute.resources().stream()
                        .map(method -> method.getAnnotation(Needs.class).value())
                        .filter(act -> act != Act.READ_PUBLIC)
                        .distinct()
                        .toList(),
                is(Tokens.SCOPES));
        Tokens.SCOPES.forEach(act -> assertThat(act.roles(), hasItem(AccountRole.COUNCIL_ADMINISTRATOR)));
    }

    @Test
    void every_kind_of_public_address_can_be_asked_and_is_of_that_kind() {
        assertThat(
                EveryRoute.pages("anytown").entrySet().stream()
                        .flatMap(kind -> kind.getValue().stream()
                                .filter(page -> !Address.of(page.replaceFirst("\\?.*", ""))
                                        .map(Object::getClass)
                                        .equals(Optional.of(kind.getKey()))))
                        .toList(),
                is(empty()));
    }

    @Test
    void no_servlet_answers_anywhere_else() throws IOException {
        String descriptor = Files.readString(WEB.resolve("WEB-INF/web.xml"));
        assertThat(
                Pattern.compile("<servlet-mapping>.*?<url-pattern>(.*?)</url-pattern>", Pattern.DOTALL)
                        .matcher(descriptor)
                        .results()
                        .map((MatchResult mapping) -> mapping.group(1))
                        .toList(),
                contains("*.xhtml", "/", "/assets/*", "/error"));
        assertThat(
                EveryRoute.compiled().stream()
                        .filter(type -> type.isAnnotationPresent(WebServlet.class))
                        .toList(),
                contains(OpenApiServlet.class));
    }

    @Test
    void every_view_lies_where_no_address_leads() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            assertThat(
                    files.filter(Files::isRegularFile)
                            .map(WEB::relativize)
                            .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("assets"))
                            .toList(),
                    is(empty()));
        }
        assertThat(Address.of("/WEB-INF/pages/people.xhtml"), is(Optional.empty()));
        assertThat(Address.of("/people.xhtml").map(Object::getClass), is(Optional.of(Address.Moved.class)));
    }
}
