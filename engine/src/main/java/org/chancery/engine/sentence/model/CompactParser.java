package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Parses English with NLP4J's models in a compact form, with the same result as NLP4J.
 *
 * <p>Uses NLP4J's tokenizer and morphological analyzer as they are. Thread-safe, so that one parser
 * is enough; the models lie outside the heap, 128 MB that processes share.
 */
public final class CompactParser implements DependencyParser {

  private final SentenceTokenizer tokenizer = new SentenceTokenizer();
  private final Vocabulary vocabulary;
  private final List<int[]> ambiguityClasses;
  private final Tagger tagger;
  private final TreeParser treeParser;

  private CompactParser(ModelImage image) {
    ModelStructure structure = ModelStructure.of(image);
    ambiguityClasses = structure.ambiguityClasses();
    MorphAnalyzer lemmas = new EnglishMorphAnalyzer();
    vocabulary = new Vocabulary(image, structure.atomCount());
    LinearModel tags =
        new LinearModel(
            structure.tagger(),
            structure.tags().size(),
            new FeatureTable(image.section(Section.TAGGER_FEATURES)),
            new WeightBlocks(image.section(Section.TAGGER_WEIGHTS)),
            structure,
            vocabulary);
    LinearModel arcs =
        new LinearModel(
            structure.parser(),
            structure.transitions().size(),
            new FeatureTable(image.section(Section.PARSER_FEATURES)),
            new WeightBlocks(image.section(Section.PARSER_WEIGHTS)),
            structure,
            vocabulary);
    tagger = new Tagger(tags, structure.tags(), lemmas, vocabulary);
    treeParser = new TreeParser(arcs, structure, vocabulary);
  }

  /**
   * Opens the parser with the models' compact form from a folder, where the first call ever puts it
   * (in some 15 seconds, with 512 MB of heap). If the folder cannot be written, the models are made
   * ready in memory.
   *
   * @param cacheFolder where the compact form is kept; made if missing
   * @param notices told, in one sentence each, why something takes long or cannot be kept
   * @throws java.io.UncheckedIOException if NLP4J's models cannot be read from the class path
   */
  public static CompactParser open(Path cacheFolder, Consumer<String> notices) {
    return of(new ModelCache(cacheFolder, notices, new ModelCompiler.Source()).image());
  }

  /** A parser over an image of the models. */
  static CompactParser of(ModelImage image) {
    return new CompactParser(image);
  }

  @Override
  public List<ParserSentence> parse(String text) {
    List<ParserSentence> sentences = new ArrayList<>();
    tokenizer.tokenize(text, tokens -> sentences.add(parse(tokens)));
    return sentences;
  }

  private ParserSentence parse(List<Token> tokens) {
    TokenTable table = new TokenTable(vocabulary, ambiguityClasses, tokens);
    String[] tags = new String[table.size()];
    String[] lemmas = new String[table.size()];
    String[] labels = new String[table.size()];
    tagger.tag(table, tags, lemmas);
    ArcTree tree = treeParser.parse(table, labels);
    List<ParserToken> parsed = new ArrayList<>(tokens.size());
    for (int row = 1; row < table.size(); row++) {
      Token token = tokens.get(row - 1);
      parsed.add(
          new ParserToken(
              token.getWordForm(),
              token.getStartOffset(),
              token.getEndOffset(),
              lemmas[row],
              tags[row],
              tree.head(row) - 1,
              labels[row]));
    }
    return new ParserSentence(parsed);
  }
}
