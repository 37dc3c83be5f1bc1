package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.signin.Needs;
import org.junit.jupiter.api.Test;

class NeedsTest {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

    @Test
    void every_method_of_the_api_says_who_may_call_it() throws Exception {
        List<Method> methods = new ArrayList<>();
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            for (java.nio.file.Path file : files.filter(path -> path.toString().endsWith("Resource.class"))
                    .toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                Class<?> type = Class.forName(name, false, getClass().getClassLoader());
                if (type.isAnnotationPresent(Path.class)) {
                    Stream.of(type.getMethods()).filter(NeedsTest::isAnswered).forEach(methods::add);
                }
            }
        }
        assertThat(methods.size(), is(greaterThan(5)));
        assertThat(
                methods.stream()
                        .filter(method -> !method.isAnnotationPresent(Needs.class))
                        .toList(),
                is(empty()));
    }

    private static boolean isAnswered(Method method) {
        return Stream.of(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
