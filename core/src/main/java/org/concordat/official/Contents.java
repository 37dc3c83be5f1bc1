package org.concordat.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.official.Manuscript.Block;
import org.concordat.official.Manuscript.Kind;

/** Tells a list of contents from the headings that it lists. */
final class Contents {

    private static final String ENTRY = ".*?(?:(?:\\s*\\.){3,}\\s*|\\s+)\\d{1,3}";

    private Contents() {}

    /**
     * The blocks with the list of contents marked: entries with leaders and a page number, and after a heading
     * "Contents" every line that comes again further on.
     */
    static List<Block> marked(List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        boolean inList = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() != Kind.TEXT) {
                marked.add(block);
                continue;
            }
            boolean heading = Set.of("contents", "table of contents", "list of contents", "index")
                    .contains(Label.plain(block.words()));
            inList = heading
                    || (inList && (comesAgain(blocks, i) || block.words().matches(ENTRY)));
            boolean leaders = block.words().matches(".*(?:\\s?\\.){4,}\\s*\\d{1,3}");
            marked.add(inList || leaders ? new Block(Kind.CONTENTS, block.words()) : block);
        }
        return marked;
    }

    private static boolean comesAgain(List<Block> blocks, int i) {
        String words = Label.plain(blocks.get(i).words().replaceAll("(?:\\s?\\.)*\\s*\\d{1,3}$", ""));
        Set<String> later = blocks.subList(i + 1, blocks.size()).stream()
                .filter(block -> block.kind() == Kind.TEXT)
                .map(block -> Label.plain(block.words()))
                .collect(Collectors.toSet());
        return later.contains(words) || later.contains(Label.plain(blocks.get(i).words()));
    }
}
