package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.concordat.store.Site;

/** The councils that this instance serves, by the ids that stand in its addresses. */
@ApplicationScoped
class Councils {

    @Inject
    private Directory directory;

    @Inject
    private Site site;

    /** Every council that is listed, or alone at its host, with the rules in force today, in the order of the ids. */
    List<LoadedProfile> all() {
        return directory.open().stream()
                .filter(served -> site.has(served.council().id()))
                .filter(served -> site.isOfOneCouncil() || served.council().listed())
                .flatMap(served -> today(served).stream())
                .toList();
    }

    private Optional<LoadedProfile> today(Served council) {
        return council.rulesOn(today());
    }

    /** The day it is for councils. */
    LocalDate today() {
        return directory.today();
    }

    /** The open council with this id and the history of its rules, be they loaded or gone. */
    Optional<Served> served(String id) {
        return directory.find(id).filter(served -> site.has(id));
    }

    /** Every open and listed council whose rules are gone. */
    List<Served> withoutRules() {
        return directory.open().stream()
                .filter(served -> site.has(served.council().id()))
                .filter(served -> served.council().listed() && today(served).isEmpty())
                .toList();
    }

    /** The id of the council where there is one alone. */
    Optional<String> only() {
        List<LoadedProfile> all = all();
        return all.size() == 1 ? Optional.of(all.get(0).id()) : Optional.empty();
    }

    /** Whether councils can be compared here: not on one's own host. */
    boolean comparable() {
        return !site.isOfOneCouncil();
    }

    Optional<LoadedProfile> find(String id) {
        return directory.find(id).filter(served -> site.has(id)).flatMap(this::today);
    }

    /** Whether there is a council with this id, be it open, being set up or closed. */
    boolean exists(String id) {
        return site.has(id) && directory.any(id).isPresent();
    }

    /**
     * The council with this id.
     *
     * @throws Refused with 404 if there is none
     */
    LoadedProfile orRefuse(String id) {
        return orRefuse(id, today());
    }

    /**
     * The council with this id, with its rules of a day.
     *
     * @throws Refused with 404 if there is none, with 400 before the first day of its rules, with 503 if they are gone
     */
    LoadedProfile orRefuse(String id, LocalDate day) {
        Served served = servedOrRefuse(id);
        return served.rulesOn(day).orElseThrow(() -> NoRules.on(served, day).refusal());
    }

    /**
     * The council with this id, whether its rules are loaded or gone.
     *
     * @throws Refused with 404 if there is none
     */
    Served servedOrRefuse(String id) {
        return served(id)
                .orElseThrow(() ->
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
