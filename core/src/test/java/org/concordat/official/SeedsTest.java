package org.concordat.official;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.official.OfficialText.Use;
import org.concordat.protocol.Clause;
import org.concordat.protocol.ClauseInventory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The councils' own documents, which are not part of the project, cut along the inventories of their plug-ins. Runs where
 * {@code -Dofficial.texts=FOLDER} names a folder with a file {@code ID.txt} for each; {@code -Dofficial.report=FOLDER}
 * writes what became of every paragraph.
 */
class SeedsTest {

    @Test
    void every_clause_of_every_inventory_is_found_in_its_council_s_own_document() throws IOException {
        String folder = System.getProperty("official.texts");
        Assumptions.assumeTrue(
                folder != null,
                "Not run, since the councils' own documents are not part of the project. With each in a folder as ID.txt:"
                        + " mvn -pl core,webapp -am test -Dtest='Seeds*' -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dofficial.texts=FOLDER");
        List<String> faults = new ArrayList<>();
        List<Path> inventories = inventories();
        for (Path inventory : inventories) {
            Path plugin = plugin(inventory);
            String id = id(plugin);
            List<Clause> clauses;
            try (InputStream in = Files.newInputStream(inventory)) {
                clauses = ClauseInventory.read(inventory.toString(), in);
            }
            String text = Files.readString(Path.of(folder, id + ".txt"));
            OfficialText official = OfficialText.cut(Manuscript.ofLines(text), clauses);
            report(id, official);
            official.notFound().forEach(c -> faults.add(id + " " + c.clause() + " not found"));
            official.unplaced().forEach(p -> faults.add(id + " leaves unplaced: " + p.words()));
            official.clauses().stream()
                    .filter(c -> c.isFound() && c.paragraphs().isEmpty())
                    .forEach(c -> faults.add(id + " " + c.clause() + " has no words"));
            assertThat(id, letters(official), is(letters(text)));
        }
        assertThat(inventories.size(), is(5));
        assertThat(faults, is(empty()));
    }

    private static String letters(OfficialText official) {
        StringBuilder all = new StringBuilder();
        official.parts().forEach(part -> all.append(part.words()));
        return letters(all.toString());
    }

    /** All letters and figures, so that it can be said that none was lost. Furniture may stand at another place. */
    private static String letters(String text) {
        int[] points =
                text.codePoints().filter(Character::isLetterOrDigit).sorted().toArray();
        return new String(points, 0, points.length);
    }

    private static void report(String id, OfficialText official) throws IOException {
        TreeMap<String, Integer> evidence = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        official.clauses().forEach(c -> evidence.merge(c.evidence().id(), 1, Integer::sum));
        official.clauses().stream()
                .filter(c -> !c.isCertain())
                .forEach(c -> all.append("? ")
                        .append(c.clause())
                        .append(' ')
                        .append(c.evidence())
                        .append(' ')
                        .append(c.doubts())
                        .append('\n'));
        System.out.println(id + ": " + official.clauses().size() + " clauses, " + evidence + ", "
                + official.clauses().stream().filter(FoundClause::isCertain).count() + " certain");
        System.out.print(all);
        for (OfficialText.Part part : official.parts()) {
            String where = part.use() == Use.CLAUSE ? "" : part.use().id() + " ";
            all.append(where)
                    .append(part.clause().orElse(""))
                    .append(" | ")
                    .append(part.words())
                    .append('\n');
        }
        String report = System.getProperty("official.report");
        if (report != null) {
            Files.writeString(Files.createDirectories(Path.of(report)).resolve(id + ".txt"), all);
        }
    }

    private static List<Path> inventories() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."), 8)) {
            return files.filter(f -> f.endsWith("clauses.yaml") && f.toString().contains("src/main/resources"))
                    .sorted()
                    .toList();
        }
    }

    private static Path plugin(Path inventory) {
        Path folder = inventory;
        while (!folder.endsWith("resources")) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String id(Path resources) throws IOException {
        Properties manifest = new Properties();
        try (InputStream in = Files.newInputStream(resources.resolve("META-INF/concordat-plugin.properties"))) {
            manifest.load(in);
        }
        return manifest.getProperty("id");
    }
}
