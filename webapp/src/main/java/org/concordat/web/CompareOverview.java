package org.concordat.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;

/** All questions that councils share: which of them answer, and whether alike. */
public final class CompareOverview {

    /** Questions under one heading. */
    public record Group(String heading, List<Entry> questions) {}

    /** A question, the address of its comparison below the application's root, and what is to be said of it. */
    public record Entry(String address, String title, String note) {}

    private final List<LoadedProfile> councils;
    private final Comparisons comparisons;

    CompareOverview(List<LoadedProfile> councils, Comparisons comparisons) {
        this.councils = councils;
        this.comparisons = comparisons;
    }

    /** The questions, in the catalogue's order. */
    public List<Group> getGroups() {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        if (councils.size() > 1) {
            for (Question question : councils.get(0).questions()) {
                if (CompareQuery.shared(councils, question.id()).isPresent()) {
                    groups.computeIfAbsent(question.group(), group -> new ArrayList<>())
                            .add(entry(question));
                }
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(
                        councils.get(0).text("group." + group.getKey()).orElseGet(() -> Words.plain(group.getKey())),
                        group.getValue()))
                .toList();
    }

    private Entry entry(Question question) {
        return new Entry(
                "/compare?councils=" + ids(councils) + "&question=" + question.id(),
                new CommonWords(councils, question).title(),
                note(question));
    }

    private String note(Question question) {
        List<LoadedProfile> covering =
                councils.stream().filter(council -> council.covers(question)).toList();
        boolean alike = comparisons.alike(councils, question);
        if (covering.isEmpty() && alike) {
            return Reading.of("compare.list.silent");
        }
        String verdict = Reading.of(alike ? "compare.list.alike" : "compare.list.differ");
        String names = Reading.all(Compared.names(covering));
        String by = covering.size() == councils.size()
                ? Reading.of("compare.list.covered.all", String.valueOf(councils.size()))
                : Reading.of(covering.size() == 1 ? "compare.list.covered.one" : "compare.list.covered", names);
        return Reading.of("compare.list", verdict, by);
    }

    static String ids(List<LoadedProfile> councils) {
        return councils.stream().map(LoadedProfile::id).collect(Collectors.joining(","));
    }
}
