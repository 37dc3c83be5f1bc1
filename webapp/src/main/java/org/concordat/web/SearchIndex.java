package org.concordat.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Clause;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Entries that can be searched, each under a name: its heading, the rest of its words, and the id that people may type. */
final class SearchIndex {

    /** An entry that was found, and the words that were typed and found it. */
    record Hit(String name, float score, List<String> by) {}

    /**
     * What is indexed of one entry.
     *
     * @param also how people ask for it in other words
     * @param id the id that people may type; empty if they do not know it
     */
    record Entry(String name, String heading, String also, String words, String id) {}

    private static final int MOST_WORDS = 24;
    private static final String NAME = "name";
    private static final String HEADING = "heading";
    private static final String ALSO = "also";
    private static final String WORDS = "words";
    private static final String ID = "id";
    private static final Map<String, Float> WEIGHTS = Map.of(HEADING, 2.5f, ALSO, 2f, WORDS, 1f);
    private static final float ID_WEIGHT = 20;

    /** Shorter words are not guessed at: too many others are near. */
    private static final int SHORTEST_SLIP = 5;

    private static final int SHORTEST_TWO_SLIPS = 8;

    private static final Bundle ASKED_AS = new Bundle(SearchIndex.class, "asked-as");

    /** How far below the best an entry may be. */
    private static final float LEAST = 0.4f;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final SearchAnalyzer typed = SearchAnalyzer.ofTyped();

    SearchIndex(List<Entry> entries, SearchAnalyzer texts) {
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(texts))) {
                for (Entry entry : entries) {
                    writer.addDocument(document(entry));
                }
            }
            reader = DirectoryReader.open(memory);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The questions of a council, by their ids. */
    static SearchIndex ofQuestions(LoadedProfile council, SearchAnalyzer texts) {
        return new SearchIndex(
                council.questions().stream()
                        .map(question -> entry(council, question))
                        .toList(),
                texts);
    }

    /** The clauses of a council's protocol, by their ids. */
    static SearchIndex ofClauses(LoadedProfile council, SearchAnalyzer texts) {
        return new SearchIndex(
                council.edition().clauses().stream()
                        .map(clause -> entry(council, clause))
                        .toList(),
                texts);
    }

    private static Entry entry(LoadedProfile council, Clause clause) {
        String words = clause.gist() + " " + council.officialWords(clause.id()).orElse("");
        return new Entry(clause.id(), clause.heading(), "", words, clause.id());
    }

    private static Entry entry(LoadedProfile council, Question question) {
        List<String> words = new ArrayList<>();
        for (String part : List.of("asks", "indirect", "act", "act.open")) {
            council.text(question.id() + "." + part).ifPresent(words::add);
        }
        for (Fact fact : question.facts()) {
            council.text(question.id() + "." + fact.id() + ".asks").ifPresent(words::add);
            if (!(fact instanceof Fact.YesNo)) {
                fact.values()
                        .forEach(value -> council.text(question.id() + "." + fact.id() + "." + value)
                                .ifPresent(words::add));
            }
        }
        String also = ASKED_AS.find(question.id()).orElse("");
        return new Entry(question.id(), new Words(council, question).title(), also, String.join(". ", words), "");
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField(NAME, entry.name(), Field.Store.YES));
        document.add(new TextField(HEADING, entry.heading(), Field.Store.NO));
        document.add(new TextField(ALSO, entry.also(), Field.Store.NO));
        document.add(new TextField(WORDS, entry.words(), Field.Store.NO));
        document.add(new StringField(ID, entry.id().toLowerCase(Locale.UK), Field.Store.NO));
        return document;
    }

    /** A word that was typed, as it stands in the index. */
    private record Word(String typed, Query query) {}

    /** What is found, the best first: entries that have more of the words before those that have one of them often. */
    List<Hit> find(String text, int most) {
        try {
            List<Word> words = words(text);
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            words.forEach(word -> all.add(word.query(), Occur.SHOULD));
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc one : searcher.search(all.build(), Math.max(1, reader.numDocs())).scoreDocs) {
                List<String> by = by(words, one.doc);
                String name = searcher.storedFields().document(one.doc).get(NAME);
                hits.add(new Hit(name, one.score * (words.size() + by.size()) / (2 * words.size()), by));
            }
            hits.sort(Comparator.comparing(Hit::score).reversed());
            return hits.stream()
                    .filter(hit -> hit.score() >= LEAST * hits.get(0).score())
                    .limit(most)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> by(List<Word> words, int document) throws IOException {
        List<String> by = new ArrayList<>();
        for (Word word : words) {
            if (!by.contains(word.typed())
                    && searcher.explain(word.query(), document).isMatch()) {
                by.add(word.typed());
            }
        }
        return by;
    }

    private List<Word> words(String text) throws IOException {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = typed.tokenStream(WORDS, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken() && words.size() < MOST_WORDS) {
                words.add(new Word(text.substring(place.startOffset(), place.endOffset()), word(term.toString())));
            }
            stream.end();
        }
        for (String id : text.toLowerCase(Locale.UK).strip().split("\\s+", MOST_WORDS)) {
            if (id.chars().anyMatch(Character::isDigit)) {
                Query exact = new BoostQuery(new TermQuery(new Term(ID, id)), ID_WEIGHT);
                Query below = new PrefixQuery(new Term(ID, id + "."));
                words.add(new Word(id, new DisjunctionMaxQuery(List.of(exact, below), 1)));
            }
        }
        return words;
    }

    /** The stem itself; where no entry has it, stems that differ by a slip or, if it is long, by two. */
    private Query word(String stem) throws IOException {
        boolean known = false;
        for (String field : WEIGHTS.keySet()) {
            known |= reader.docFreq(new Term(field, stem)) > 0;
        }
        List<Query> fields = new ArrayList<>();
        for (Map.Entry<String, Float> field : WEIGHTS.entrySet()) {
            Term term = new Term(field.getKey(), stem);
            Query query = known || stem.length() < SHORTEST_SLIP
                    ? new TermQuery(term)
                    : new FuzzyQuery(term, stem.length() < SHORTEST_TWO_SLIPS ? 1 : 2, 1);
            fields.add(new BoostQuery(query, field.getValue()));
        }
        return new DisjunctionMaxQuery(fields, 0.3f);
    }
}
