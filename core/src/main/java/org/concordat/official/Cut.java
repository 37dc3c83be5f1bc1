package org.concordat.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.official.FoundClause.Anchored;
import org.concordat.official.FoundClause.Doubt;
import org.concordat.official.FoundClause.Evidence;
import org.concordat.official.Manuscript.Block;
import org.concordat.official.Manuscript.Kind;
import org.concordat.official.OfficialText.Part;
import org.concordat.official.OfficialText.Use;
import org.concordat.protocol.Clause;
import org.jspecify.annotations.Nullable;

/**
 * One cutting of a document: first the headings and the main clauses, laid along the document in their order; then what
 * lies between them; then the lettered parts within each clause. It is larger than other classes because these steps
 * share what is known of each paragraph so far.
 */
final class Cut {

    private final List<Clause> inventory;
    private final List<Expected> expected;
    private final List<Block> blocks;
    /** For each block, what it is taken for so far, and whose it is. */
    private final Use[] uses;

    private final @Nullable String[] owners;
    /** For each expectation, the block at which it begins, or -1. */
    private final int[] starts;

    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Map<String, Set<Doubt>> doubts = new HashMap<>();

    Cut(Manuscript manuscript, List<Clause> inventory) {
        this.inventory = inventory;
        this.expected = Expected.of(inventory);
        this.blocks = manuscript.blocks();
        this.uses = new Use[blocks.size()];
        this.owners = new String[blocks.size()];
        this.starts = new int[expected.size()];
        Arrays.fill(uses, Use.UNPLACED);
        align();
        findOutOfOrder();
        giveParagraphs();
        findByPosition();
        Parts parts = new Parts(this, blocks, owners, uses);
        inventory.forEach(whole -> parts.find(
                whole,
                inventory.stream()
                        .filter(c -> c.partOf().equals(Optional.of(whole.id())))
                        .toList()));
        doubtHeadingsAtEnd();
    }

    private void align() {
        Alignment alignment = new Alignment(
                expected.size(),
                blocks.size(),
                (i, j) -> blocks.get(j).kind() == Kind.TEXT && expected.get(i).isPrinted()
                        ? expected.get(i).fits(blocks.get(j))
                        : 0);
        System.arraycopy(alignment.places(), 0, starts, 0, starts.length);
        for (int i = 0; i < starts.length; i++) {
            Optional<Clause> clause = expected.get(i).clause();
            if (clause.isPresent() && alignment.isDoubtful(i, starts[i])) {
                doubt(clause.get().id(), Doubt.ANOTHER_PLACE);
            }
        }
    }

    /** A clause that the order leaves out is taken where its number stands, if it stands at one free place alone. */
    private void findOutOfOrder() {
        for (int i = 0; i < starts.length; i++) {
            Expected sought = expected.get(i);
            if (starts[i] < 0 && sought.clause().isPresent() && sought.isPrinted()) {
                List<Integer> places = new ArrayList<>();
                for (int j = 0; j < blocks.size(); j++) {
                    int place = j;
                    boolean free = Arrays.stream(starts).noneMatch(start -> start == place);
                    if (free && blocks.get(j).kind() == Kind.TEXT && sought.fits(blocks.get(j)) >= 4) {
                        places.add(j);
                    }
                }
                if (places.size() == 1) {
                    starts[i] = places.get(0);
                    doubt(sought.clause().get().id(), Doubt.OUT_OF_ORDER);
                }
            }
        }
    }

    private void giveParagraphs() {
        @Nullable Clause owner = null;
        Label at = Label.of("");
        for (int j = 0; j < blocks.size(); j++) {
            Block block = blocks.get(j);
            if (block.kind() != Kind.TEXT) {
                uses[j] = Use.valueOf(block.kind().name());
                continue;
            }
            Optional<Expected> begins = at(j);
            if (begins.isPresent()) {
                owner = begins.get().clause().orElse(null);
                at = block.label();
                begin(begins.get(), j);
                continue;
            }
            if (owner != null && isOfAnother(block, at)) {
                owner = null;
            } else if (owner != null && isStrange(block.label(), at)) {
                doubt(owner.id(), Doubt.NUMBER_INSIDE);
            }
            if (owner != null) {
                give(j, owner.id());
            }
        }
    }

    private Optional<Expected> at(int block) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] == block) {
                return Optional.of(expected.get(i));
            }
        }
        return Optional.empty();
    }

    private void begin(Expected found, int j) {
        Block block = blocks.get(j);
        if (found.clause().isEmpty()) {
            uses[j] = Use.HEADING;
            return;
        }
        String id = found.clause().get().id();
        evidence.put(id, found.evidence(block));
        if (found.differsInHeading(block)) {
            doubt(id, Doubt.HEADING_DIFFERS);
        }
        give(j, id);
        boolean heading = Label.same(block.label().rest(), found.printed().rest())
                || (found.differsInHeading(block) && block.looksLikeHeading());
        uses[j] = heading ? Use.HEADING : Use.CLAUSE;
    }

    /** Whether a paragraph that nobody expects begins something of its own: its number goes on from the clause's. */
    private static boolean isOfAnother(Block block, Label owner) {
        Label label = block.label();
        boolean goesOn = label.goesOnFrom(owner) && (label.number().contains(".") || block.looksLikeHeading());
        return goesOn || (label.form() == Label.Form.CAPITAL && block.looksLikeHeading());
    }

    private static boolean isStrange(Label label, Label owner) {
        return label.form() == Label.Form.STOPPED && label.number().contains(".") && !label.isBelow(owner);
    }

    /**
     * Clauses that are neither numbered nor headed, or whose numbers the document lost, are taken by their place: all of
     * what lies between two finds if one clause is missing there that prints nothing, and one paragraph each if there
     * are as many paragraphs as clauses.
     */
    private void findByPosition() {
        for (int i = 0; i < starts.length; i++) {
            int from = i;
            List<Clause> missing = new ArrayList<>();
            while (i < starts.length && starts[i] < 0) {
                expected.get(i++).clause().ifPresent(missing::add);
            }
            if (missing.isEmpty()
                    || expected.subList(from, i).stream()
                            .anyMatch(e -> e.clause().isEmpty())) {
                continue;
            }
            int first = from == 0 ? 0 : starts[from - 1] + 1;
            int end = i == starts.length ? blocks.size() : starts[i];
            List<List<Integer>> groups = freeParagraphs(first, end);
            if (missing.size() == 1 && missing.get(0).printed().start().isBlank()) {
                groups = groups.isEmpty()
                        ? groups
                        : List.of(groups.stream().flatMap(List::stream).toList());
            }
            if (groups.size() == missing.size()) {
                for (int n = 0; n < groups.size(); n++) {
                    String id = missing.get(n).id();
                    evidence.put(id, Evidence.POSITION);
                    groups.get(n).forEach(j -> give(j, id));
                }
            }
        }
    }

    /** What nobody owns between two places, items of lists with the paragraph before them; nothing if a number is printed. */
    private List<List<Integer>> freeParagraphs(int first, int end) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int j = first; j < end; j++) {
            if (uses[j] != Use.UNPLACED) {
                continue;
            }
            Label label = blocks.get(j).label();
            if (label.form() == Label.Form.STOPPED || label.form() == Label.Form.CAPITAL) {
                return List.of();
            }
            if (!label.isMarked() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(j);
        }
        return groups;
    }

    private void doubtHeadingsAtEnd() {
        for (int start : starts) {
            int last = start - 1;
            while (last >= 0 && blocks.get(last).kind() != Kind.TEXT) {
                last--;
            }
            String owner = last < 1 ? null : owners[last];
            if (owner != null
                    && uses[last] == Use.CLAUSE
                    && blocks.get(last).looksLikeHeading()
                    && !blocks.get(last).label().isMarked()) {
                doubt(owner, Doubt.HEADING_AT_END);
            }
        }
    }

    private void give(int block, String clause) {
        uses[block] = Use.CLAUSE;
        owners[block] = clause;
    }

    /** Notes what a part of a clause was found by. */
    void found(String clause, Evidence by) {
        evidence.put(clause, by);
    }

    /** Notes that somebody has to look at a clause. */
    void doubt(String clause, Doubt doubt) {
        doubts.computeIfAbsent(clause, id -> EnumSet.noneOf(Doubt.class)).add(doubt);
    }

    /** The result. */
    OfficialText text() {
        List<Part> parts = new ArrayList<>();
        for (int j = 0; j < blocks.size(); j++) {
            parts.add(new Part(
                    uses[j], Optional.ofNullable(owners[j]), blocks.get(j).words()));
        }
        Map<List<String>, Integer> occurrences = new LinkedHashMap<>();
        return new OfficialText(
                parts,
                inventory.stream()
                        .map(clause -> clause(clause, parts, occurrences))
                        .toList());
    }

    private FoundClause clause(Clause clause, List<Part> parts, Map<List<String>, Integer> occurrences) {
        List<Part> own = parts.stream()
                .filter(part -> part.clause().equals(Optional.of(clause.id())))
                .toList();
        List<String> path = Rebuilt.path(clause);
        int occurrence = own.isEmpty() ? 0 : occurrences.merge(path, 1, Integer::sum);
        List<Anchored> paragraphs = new ArrayList<>();
        for (Part part : own) {
            if (part.use() == Use.CLAUSE) {
                Anchor anchor = new Anchor(path, occurrence, paragraphs.size() + 1, Anchor.hash(part.words()));
                paragraphs.add(new Anchored(anchor, part.words()));
            }
        }
        return new FoundClause(
                clause.id(),
                evidence.getOrDefault(clause.id(), Evidence.NONE),
                doubts.getOrDefault(clause.id(), Set.of()),
                own.stream()
                        .filter(part -> part.use() == Use.HEADING)
                        .map(Part::words)
                        .findFirst(),
                paragraphs);
    }
}
