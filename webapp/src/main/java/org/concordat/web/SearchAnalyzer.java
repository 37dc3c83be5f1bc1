package org.concordat.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts and what is typed become words to compare: small letters, without accents, without the words that every
 * question has, reduced to their English stems. Texts also get the plain-language synonyms of their words.
 */
final class SearchAnalyzer extends Analyzer {

    /** Words that say nothing about what is asked. */
    private static final String EMPTY_WORDS =
            "a about after again all am an and any are as at be because been before being"
                    + " but by can could did do does doing for from get give go got had has have having he her him his how i if in"
                    + " into is it its let like make may me might must my no not of on one or other our ought please put shall she"
                    + " should so some somebody someone something take than that the their them then there these they thing this"
                    + " those to too up us want was we were what when where whether which while who whom whose why will with would"
                    + " yes you your council allowed ok okay";

    private final Optional<SynonymMap> synonyms;
    private final CharArraySet emptyStems;

    private SearchAnalyzer(Optional<SynonymMap> synonyms, CharArraySet emptyStems) {
        this.synonyms = synonyms;
        this.emptyStems = emptyStems;
    }

    /** For what somebody types. */
    static SearchAnalyzer ofTyped() {
        return new SearchAnalyzer(Optional.empty(), emptyStems());
    }

    /** For the texts that are searched. */
    static SearchAnalyzer ofTexts() {
        return new SearchAnalyzer(Optional.of(synonyms()), emptyStems());
    }

    /** Without synonyms and with every word: what expressions of several words are read with. */
    private static SearchAnalyzer plain() {
        return new SearchAnalyzer(Optional.empty(), CharArraySet.EMPTY_SET);
    }

    private static CharArraySet emptyStems() {
        CharArraySet stems = new CharArraySet(200, true);
        try (SearchAnalyzer plain = plain();
                TokenStream words = plain.tokenStream("", EMPTY_WORDS)) {
            CharTermAttribute stem = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.add(stem.toString());
            }
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SynonymMap synonyms() {
        try (SearchAnalyzer plain = plain();
                InputStream in = SearchAnalyzer.class.getResourceAsStream("synonyms.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "synonyms.txt is missing beside " + SearchAnalyzer.class.getName() + ".");
            }
            SolrSynonymParser parser = new SolrSynonymParser(true, true, plain);
            parser.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("synonyms.txt cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        stream = new KStemFilter(new EnglishMinimalStemFilter(stream));
        if (synonyms.isPresent()) {
            stream = new FlattenGraphFilter(new SynonymGraphFilter(stream, synonyms.get(), true));
        }
        return new TokenStreamComponents(words, new StopFilter(stream, emptyStems));
    }
}
