package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private static final int LONG_GROUPS = 2;

    @Inject
    private Visit visit;

    /** The council's id in addresses. */
    public String getId() {
        return visit.council().id();
    }

    /** Whether nobody has adopted the protocol yet. */
    public boolean isDraft() {
        return visit.council().edition().draft();
    }

    /** What the marks in the list mean; empty where there are none. */
    public String getSilence() {
        String silent = Pages.of("mark.silent");
        boolean any = groups().stream()
                .flatMap(group -> group.questions().stream())
                .anyMatch(question -> question.mark().equals(silent));
        return any ? Pages.of("council.silent", silent.toLowerCase(Locale.UK)) : "";
    }

    /** The groups in the order in which they stand on the page: down the first column, then down the second. */
    public List<Group> getGroups() {
        return getColumns().stream().flatMap(List::stream).toList();
    }

    /** The groups in two columns, the longer groups on the right, so that none is split. */
    public List<List<Group>> getColumns() {
        List<Group> all = groups();
        List<Group> right = all.stream()
                .sorted(Comparator.comparing((Group group) -> -group.questions().size()))
                .limit(LONG_GROUPS)
                .toList();
        return List.of(
                all.stream().filter(group -> !right.contains(group)).toList(),
                all.stream().filter(right::contains).toList());
    }

    private List<Group> groups() {
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
        return Pages.of(council.statute(question.id()).isPresent() ? "mark.law" : "mark.silent");
    }
}
