package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Makes the compact image out of NLP4J's model files, once for every version of them. Takes some 15
 * seconds and up to 512 MB of heap, as one model after the other is read; the same files give the
 * same bytes.
 */
final class ModelCompiler {

  /** NLP4J's models on the class path. */
  static final class Source implements ModelCache.ImageSource {
    @Override
    public long fingerprint() throws IOException {
      return SourceFiles.fingerprint();
    }

    @Override
    public ModelImage make() throws IOException {
      return compile();
    }
  }

  private final Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
  private final AtomIndex atoms = new AtomIndex();
  private final WordList classes;
  private final WordList clusters;
  private final Set<String> joinedClasses = new HashSet<>();
  private final Set<String> tags = new HashSet<>();
  private final Set<String> labels = new HashSet<>();

  private ModelCompiler(WordList classes, WordList clusters) {
    this.classes = classes;
    this.clusters = clusters;
    classes.values().forEach(value -> joinedClasses.add(joined(value)));
    tags.add(TokenTable.ROOT);
  }

  /**
   * Compiles the models.
   *
   * @throws IOException if the files cannot be read
   * @throws IllegalArgumentException if a model has what the compact decoder does not know
   */
  static ModelImage compile() throws IOException {
    long fingerprint = SourceFiles.fingerprint();
    ModelCompiler compiler =
        new ModelCompiler(
            WordList.read(SourceFiles.AMBIGUITY_CLASSES.open()),
            WordList.read(SourceFiles.WORD_CLUSTERS.open()));
    compiler.compileModels();
    return ModelImage.of(compiler.sections, fingerprint);
  }

  private void compileModels() throws IOException {
    SourceModel tagger = Nlp4jModelReader.read(SourceFiles.TAGGER.open());
    List<String> tagNames = List.copyOf(tagger.labels());
    tags.addAll(tagNames);
    FeatureTemplates taggerTemplates = FeatureTemplates.of(tagger);
    compile(tagger, taggerTemplates, Section.TAGGER_FEATURES, Section.TAGGER_WEIGHTS);

    SourceModel parser = Nlp4jModelReader.read(SourceFiles.PARSER.open());
    List<String> transitions = List.copyOf(parser.labels());
    transitions.forEach(name -> labels.add(Transition.of(name).label()));
    labels.add(TreeParser.ROOT_LABEL);
    FeatureTemplates parserTemplates = FeatureTemplates.of(parser);
    compile(parser, parserTemplates, Section.PARSER_FEATURES, Section.PARSER_WEIGHTS);

    List<int[]> classAtoms = classAtoms();
    List<int[]> clusterAtoms = clusterAtoms();
    compileWords();
    sections.put(
        Section.STRUCTURE,
        new ModelStructure(
                atoms.atoms().size(),
                tagNames,
                transitions,
                candidates(parser),
                taggerTemplates,
                parserTemplates,
                classAtoms,
                clusterAtoms)
            .section());
  }

  private void compile(
      SourceModel model, FeatureTemplates templates, Section features, Section weights) {
    FeatureCompiler compiler = new FeatureCompiler(model, templates, atoms, this::isPossible);
    sections.put(features, compiler.featureSection());
    sections.put(weights, compiler.weightSection());
  }

  /** Whether a column can have a value; keeps joined features from being cut in senseless ways. */
  private boolean isPossible(Column column, String value) {
    return switch (column) {
      case TAG -> tags.contains(value);
      case LABEL -> labels.contains(value);
      case AMBIGUITY -> joinedClasses.contains(value);
      case VALENCY -> List.of(ArcTree.valencies()).contains(value);
      default -> true;
    };
  }

  @SuppressWarnings("unchecked")
  private static List<int[]> candidates(SourceModel parser) {
    return Candidates.of(((DEPParser<NLPNode>) parser.component()).getLabelCandidates());
  }

  private List<int[]> classAtoms() {
    List<int[]> found = new ArrayList<>();
    found.add(new int[1]);
    for (List<String> value : classes.values()) {
      int[] numbers = new int[value.size() + 1];
      numbers[0] = known(joined(value));
      for (int i = 0; i < value.size(); i++) {
        numbers[i + 1] = known(value.get(i));
      }
      found.add(numbers);
    }
    return found;
  }

  private List<int[]> clusterAtoms() {
    List<int[]> found = new ArrayList<>();
    found.add(new int[0]);
    for (List<String> value : clusters.values()) {
      found.add(value.stream().mapToInt(this::known).toArray());
    }
    return found;
  }

  private int known(String atom) {
    return atoms.contains(atom) ? atoms.number(atom) : 0;
  }

  private void compileWords() {
    List<String> words = new ArrayList<>(atoms.atoms());
    Set<String> added = new HashSet<>();
    for (WordList list : List.of(classes, clusters)) {
      for (String word : list.words().keySet()) {
        if (!atoms.contains(word) && added.add(word)) {
          words.add(word);
        }
      }
    }
    sections.put(Section.WORD_SLOTS, Vocabulary.slots(words));
    sections.put(Section.WORD_OFFSETS, Vocabulary.offsets(words));
    sections.put(Section.WORD_CHARS, Vocabulary.chars(words));
    sections.put(Section.WORD_CLASSES, shorts(words, word -> index(classes, word)));
    sections.put(Section.WORD_CLUSTERS, shorts(words, word -> index(clusters, word)));
  }

  private static int index(WordList list, String word) {
    Integer index = list.words().get(word);
    return index == null ? 0 : index + 1;
  }

  private static ByteBuffer shorts(List<String> words, ToIntFunction<String> value) {
    ByteBuffer section = ByteBuffer.allocate(words.size() * 2).order(ByteOrder.LITTLE_ENDIAN);
    words.forEach(word -> section.putShort((short) value.applyAsInt(word)));
    return section.flip();
  }

  private static String joined(List<String> value) {
    return String.join("_", value);
  }
}
