package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J itself, as its authors decode with it: the measure that {@code CompactParser} must equal.
 *
 * <p>Part-of-speech tagger, morphological analyzer and dependency parser, with the two lexica that
 * their features use (ambiguity classes, word clusters). Word embeddings, gazetteers and the named
 * entity recognizer are left out: no feature of the two models looks at them. Loading takes over
 * ten seconds and about 1 GB. Thread-safe once constructed.
 */
public final class ReferenceParser implements DependencyParser {

  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>%1$smodels/en-pos.xz</pos>
          <dep>%1$smodels/en-dep.xz</dep>
        </models>
      </configuration>
      """
          .formatted("edu/emory/mathcs/nlp/");

  private final SentenceTokenizer tokenizer = new SentenceTokenizer();
  private final NLPDecoder decoder =
      new NLPDecoder(
          new DecodeConfig(
              new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))));

  @Override
  public List<ParserSentence> parse(String text) {
    List<ParserSentence> sentences = new ArrayList<>();
    tokenizer.tokenize(text, tokens -> sentences.add(parse(tokens)));
    return sentences;
  }

  private ParserSentence parse(List<Token> tokens) {
    NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
    List<ParserToken> parsed = new ArrayList<>(tokens.size());
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      parsed.add(
          new ParserToken(
              node.getWordForm(),
              node.getStartOffset(),
              node.getEndOffset(),
              node.getLemma(),
              node.getPartOfSpeechTag(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel()));
    }
    return new ParserSentence(parsed);
  }
}
