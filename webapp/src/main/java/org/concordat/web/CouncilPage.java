package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;

/** A council's page: its questions in their groups. */
@Named
@RequestScoped
public class CouncilPage {

    /** Questions under one heading. */
    public record Group(String id, String heading, List<Entry> questions) {}

    /** A question in the list; the mark is empty where the protocol itself answers. */
    public record Entry(String id, String title, String mark) {}

    @Inject
    private Visit visit;

    /** The council's id in addresses. */
    public String getId() {
        return visit.council().id();
    }

    /** The council's name as it writes it. */
    public String getName() {
        return visit.council().profile().name();
    }

    /** The council's name as people say it. */
    public String getShortName() {
        return visit.council().profile().shortName();
    }

    /** The protocol's title. */
    public String getProtocol() {
        return visit.council().edition().title();
    }

    /** Whether nobody has adopted the protocol yet. */
    public boolean isDraft() {
        return visit.council().edition().draft();
    }

    /** The questions, in the catalogue's order. */
    public List<Group> getGroups() {
        LoadedProfile council = visit.council();
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (Question question : council.questions()) {
            groups.computeIfAbsent(question.group(), group -> new ArrayList<>())
                    .add(new Entry(question.id(), new Words(council, question).title(), mark(council, question)));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        council.text("group." + group.getKey()).orElseGet(() -> Words.plain(group.getKey())),
                        group.getValue()))
                .toList();
    }

    private static String mark(LoadedProfile council, Question question) {
        if (council.covers(question)) {
            return "";
        }
        return Messages.of(council.statute(question.id()).isPresent() ? "mark.law" : "mark.silent");
    }
}
