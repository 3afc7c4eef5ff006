package org.chancery.lab.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.event.FeatureGroup;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.event.PairModel;
import org.chancery.engine.extraction.event.PairReader;
import org.chancery.engine.extraction.event.TypeOdds;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.lab.Calibration;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * How accurate events are: on every fifth of our own sentences, by a model that was trained without
 * them; on Zero-Shot-PLOVER's files and on hand-coded sentences of PolNeAR where the folders are
 * given.
 */
public final class EventReport {

  private static final int FOLDS = 5;
  private static final int CONFUSIONS = 15;
  private static final List<String> PLV = List.of("plv_dev.tsv", "plv_check.tsv");

  private final SentenceParser parser;
  private final PrintStream out;

  public EventReport(SentenceParser parser, PrintStream out) {
    this.parser = parser;
    this.out = out;
  }

  /**
   * Writes the report.
   *
   * @param plv folder of {@code plv_dev.tsv} and {@code plv_check.tsv}
   * @param polnear folder of PolNeAR, with {@code train/text}
   * @throws IOException where a file that is there can't be read
   */
  public void write(@Nullable Path plv, @Nullable Path polnear) throws IOException {
    own();
    out.println("\n## Sentences written blind\n\n```");
    BlindSentences.bundled(parser).report(out);
    out.println("```");
    for (String name : PLV) {
      out.println("\n## " + name + "\n");
      Path file = plv == null ? null : plv.resolve(name);
      if (file == null || !Files.isReadable(file)) {
        out.println("Left out: " + (file == null ? "no --plv folder" : file + " is not there"));
      } else {
        out.println("```");
        EventAccuracy.report(out, GoldPair.read(file, parser));
        out.println("```");
      }
    }
    out.println("\n## Hand-coded sentences of PolNeAR\n");
    Path texts = polnear == null ? null : polnear.resolve("train").resolve("text");
    if (texts == null || !Files.isDirectory(texts)) {
      out.println("Left out: " + (texts == null ? "no --polnear folder" : texts + " is not there"));
    } else {
      for (String set : List.of(CodedSentence.SEEN, CodedSentence.UNSEEN)) {
        out.println("\n" + set + "\n\n```");
        new HandCodedReport(parser, out, null).write(set, texts);
        out.println("```");
      }
    }
  }

  private void own() throws IOException {
    PairReader reader = PairReader.forTraining(Lexicon.bundled(), WordVectors.bundled());
    List<ReadPair> train = new ArrayList<>();
    List<ReadPair> held = new ArrayList<>();
    List<ReadPair> pairs =
        ReadPair.read(SentenceSet.bundled(StateNames.all(Register.bundled())), reader, parser);
    for (int i = 0; i < pairs.size(); i++) {
      (i % FOLDS == FOLDS - 1 ? held : train).add(pairs.get(i));
    }
    List<ReadPair> lexicon = ReadPair.ofLexicon(Lexicon.bundled(), reader, parser);
    out.printf(
        Locale.ROOT,
        "## Our own sentences%n%nTrained on %d and the lexicon's %d examples, tested on %d: 16 types and none.%n%n```%n",
        train.size(),
        lexicon.size(),
        held.size());
    score("all", model(train, lexicon, Set.of()), held, true);
    out.println("\nTrained on fewer of the sentences:");
    for (int part : new int[] {8, 4, 2}) {
      List<ReadPair> some = new ArrayList<>();
      for (int i = 0; i < train.size(); i += part) {
        some.add(train.get(i));
      }
      score(some.size() + " sentences", model(some, lexicon, Set.of()), held, false);
    }
    out.println("\nWithout a source of features:");
    score("no vectors", model(train, lexicon, Set.of(FeatureGroup.VECTORS)), held, false);
    Set<FeatureGroup> known = Set.of(FeatureGroup.LEXICON, FeatureGroup.OPINION);
    score("no lexicon", model(train, lexicon, known), held, false);
    score("no syntax", model(train, lexicon, Set.of(FeatureGroup.SYNTAX)), held, false);
    score("no examples of the lexicon", model(train, List.of(), Set.of()), held, false);
    out.println("```");
  }

  private static PairModel model(
      List<ReadPair> train, List<ReadPair> lexicon, Set<FeatureGroup> without) throws IOException {
    List<ReadPair> all = new ArrayList<>(train);
    all.addAll(lexicon);
    return PairModel.read(new ByteArrayInputStream(PairTrainer.train(all, without)));
  }

  private void score(String name, PairModel model, List<ReadPair> held, boolean whole) {
    Confusion confusion = new Confusion();
    Calibration calibration = new Calibration();
    for (ReadPair pair : held) {
      TypeOdds odds = model.odds(pair.features());
      PloverType best = odds.best();
      boolean none = odds.none() > odds.of(best);
      String answer = none ? "NONE" : best.name();
      String gold = pair.type() == null ? "NONE" : pair.type().name();
      confusion.add(gold, answer);
      calibration.add(none ? odds.none() : odds.of(best), answer.equals(gold));
    }
    out.printf(
        Locale.ROOT,
        "%-28s macro-F1 %.3f, accuracy %.3f%n",
        name,
        confusion.macroF1(),
        confusion.accuracy());
    if (whole) {
      out.print(confusion.table(CONFUSIONS));
      out.print(calibration.table());
    }
  }
}
