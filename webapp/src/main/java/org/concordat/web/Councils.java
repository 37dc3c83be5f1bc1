package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.rule.Question;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The councils that this instance serves, by the ids that stand in its addresses. */
@ApplicationScoped
class Councils {

    @Inject
    private ProfileRegistry registry;

    @Inject
    @ConfigProperty(name = "concordat.unlisted")
    private Optional<String> unlisted;

    /** The councils that appear in lists; the others are found by whoever knows their address. */
    List<LoadedProfile> listed() {
        List<String> hidden = unlisted().stream().map(String::strip).toList();
        return all().stream().filter(council -> !hidden.contains(council.id())).toList();
    }

    /** The ids of councils that appear in no list, as this instance's settings say. */
    List<String> unlisted() {
        return List.of(unlisted.orElse("").split(","));
    }

    /** Every council once, listed or not, in the order of the ids. */
    List<LoadedProfile> all() {
        return registry.profiles().stream()
                .map(LoadedProfile::id)
                .distinct()
                .flatMap(id -> registry.profile(id).stream())
                .toList();
    }

    /** The id of the council where one alone is listed. */
    Optional<String> only() {
        List<LoadedProfile> listed = listed();
        return listed.size() == 1 ? Optional.of(listed.get(0).id()) : Optional.empty();
    }

    Optional<LoadedProfile> find(String id) {
        return registry.profile(id);
    }

    /**
     * The council with this id.
     *
     * @throws Refused with 404 if there is none
     */
    LoadedProfile orRefuse(String id) {
        return find(id).orElseThrow(() ->
                new Refused(Problem.of(404, "No council with this id is served here; see /api/v1/councils.")));
    }

    /**
     * The question with this id that a council can be asked.
     *
     * @throws Refused with 404 if there is none
     */
    static Question orRefuse(LoadedProfile council, String question) {
        return question(council, question)
                .orElseThrow(() -> new Refused(Problem.of(
                        404,
                        "No question with this id can be asked here; see /api/v1/councils/" + council.id()
                                + "/questions.")));
    }

    /** The question with this id that a council can be asked. */
    static Optional<Question> question(LoadedProfile council, String id) {
        return council.table(id).map(table -> table.question());
    }
}
