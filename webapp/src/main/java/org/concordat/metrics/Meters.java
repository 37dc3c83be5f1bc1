package org.concordat.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts what is done here since the start of this node, for {@code /metrics}. No fact of a situation, nobody's name and no
 * address is counted by; councils and questions are those that there are, so that nobody can make up more.
 */
@ApplicationScoped
public class Meters {

    @Inject
    private MetricRegistry registry;

    /** A council's ruling on a question was given, on a page or by the API. */
    public void ruling(String council, String question) {
        count("concordat.rulings", new Tag("council", council), new Tag("question", question));
    }

    /** A sign-in was refused, whatever was wrong. */
    public void refusedSignIn() {
        count("concordat.refused.sign.ins");
    }

    /** A file that was uploaded was refused. */
    public void refusedUpload() {
        count("concordat.refused.uploads");
    }

    /** A request was refused since there were too many of its kind. */
    public void refusedByLimit(String kind) {
        count("concordat.refused.by.limit", new Tag("kind", kind));
    }

    private void count(String name, Tag... tags) {
        registry.counter(name, tags).inc();
    }
}
