package org.concordat.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.official.FoundClause.Doubt;
import org.concordat.official.FoundClause.Evidence;
import org.concordat.official.Manuscript.Block;
import org.concordat.official.OfficialText.Use;
import org.concordat.protocol.Clause;
import org.jspecify.annotations.Nullable;

/** Finds the lettered parts of a clause within the paragraphs that the whole clause was given. */
final class Parts {

    private final Cut cut;
    private final List<Block> blocks;
    private final @Nullable String[] owners;
    private final Use[] uses;

    Parts(Cut cut, List<Block> blocks, @Nullable String[] owners, Use[] uses) {
        this.cut = cut;
        this.blocks = blocks;
        this.owners = owners;
        this.uses = uses;
    }

    /** Gives the parts of a clause their paragraphs, and the whole clause those at which it goes on after them. */
    void find(Clause whole, List<Clause> parts) {
        List<Integer> own = new ArrayList<>();
        for (int j = 0; j < blocks.size(); j++) {
            if (whole.id().equals(owners[j]) && uses[j] == Use.CLAUSE) {
                own.add(j);
            }
        }
        if (parts.isEmpty() || own.isEmpty()) {
            return;
        }
        int[] places = byLetter(own, parts);
        int last = -1;
        for (int n = 0; n < parts.size(); n++) {
            if (places[n] >= 0) {
                int next = own.size();
                for (int later = n + 1; later < parts.size(); later++) {
                    next = places[later] < 0 ? next : Math.min(next, places[later]);
                }
                String id = parts.get(n).id();
                own.subList(places[n], next).forEach(j -> owners[j] = id);
                last = n;
            }
        }
        if (last >= 0) {
            goOn(whole, parts.get(last), own.subList(places[last], own.size()));
        }
    }

    private int[] byLetter(List<Integer> own, List<Clause> parts) {
        List<Label> labels =
                parts.stream().map(part -> Label.of(part.printed().start())).toList();
        Alignment alignment =
                new Alignment(parts.size(), own.size(), (i, j) -> fits(labels.get(i), own.get(j)) ? 1 : 0);
        int[] places = alignment.places();
        boolean none = true;
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                none = false;
                cut.found(parts.get(i).id(), Evidence.NUMBER);
            }
            if (alignment.isDoubtful(i, places[i])) {
                cut.doubt(parts.get(i).id(), Doubt.ANOTHER_PLACE);
            }
        }
        return none ? byPosition(own, parts) : places;
    }

    private boolean fits(Label sought, int block) {
        Label label = blocks.get(block).label();
        return sought.isNumbered() && sought.number().equals(label.number()) && label.form() != Label.Form.CAPITAL;
    }

    /** Where the letters are lost: as many bullets, or else as many paragraphs after the first, as there are parts. */
    private int[] byPosition(List<Integer> own, List<Clause> parts) {
        List<Integer> bullets = new ArrayList<>();
        List<Integer> later = new ArrayList<>();
        for (int n = 0; n < own.size(); n++) {
            if (blocks.get(own.get(n)).label().form() == Label.Form.BULLET) {
                bullets.add(n);
            }
            if (n > 0) {
                later.add(n);
            }
        }
        List<Integer> places = bullets.isEmpty() ? later : bullets;
        if (places.size() != parts.size()) {
            return parts.stream().mapToInt(part -> -1).toArray();
        }
        parts.forEach(part -> cut.found(part.id(), Evidence.POSITION));
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private void goOn(Clause whole, Clause last, List<Integer> ofLast) {
        Optional<String> resumes = whole.printed().resumes();
        for (int n = 1; n < ofLast.size(); n++) {
            Block block = blocks.get(ofLast.get(n));
            if (resumes.isPresent() && Label.begins(block.label().rest(), resumes.get())) {
                ofLast.subList(n, ofLast.size()).forEach(j -> owners[j] = whole.id());
                return;
            }
        }
        if (resumes.isPresent() || ofLast.size() > 1) {
            cut.doubt(last.id(), Doubt.PERHAPS_OF_THE_WHOLE);
        }
    }
}
