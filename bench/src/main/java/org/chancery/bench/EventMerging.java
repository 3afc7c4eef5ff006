package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.pipeline.Engine;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.Storyline;
import org.chancery.engine.storyline.Storyline.MergedEvent;
import org.chancery.engine.storyline.Storyline.Report;
import org.chancery.engine.storyline.Storylines;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;

/**
 * How well articles are grouped by affair, and reports by real event: {@code EventMerging MODELS
 * AFFAIRS [SEED]}, with the folder of the parser's models. Invented affairs are told by several
 * papers and read from their text, so that what is merged is what the coder finds.
 */
public final class EventMerging {

  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 6);

  /** Days on which affairs begin, for each affair: at most times several go on at once. */
  private static final int DAYS_EACH = 4;

  private final Engine engine;
  private final List<ArticleDigest> digests = new ArrayList<>();
  private final Map<String, String> affairOf = new HashMap<>();
  private final Map<Report, Coded> coded = new HashMap<>();

  /**
   * An event with the fact that its sentence tells.
   *
   * @param isMain whether it is of the fact's own type
   */
  record Coded(AffairFact fact, boolean isMain, String words) {}

  private EventMerging(Engine engine) {
    this.engine = engine;
  }

  /**
   * Prints the figures.
   *
   * @param arguments folder of the parser's models, number of affairs, seed
   */
  public static void main(String[] arguments) throws IOException {
    Register register;
    try (InputStream in = EventMerging.class.getResourceAsStream("affairs.yaml")) {
      String yaml = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      register = Register.bundled().with(RegisterFiles.parse("affairs.yaml", yaml));
    }
    Nlp4jParser parser = new Nlp4jParser(CompactParser.open(Path.of(arguments[0]), note -> {}));
    EventMerging corpus =
        new EventMerging(new Engine(parser, register, Lexicon.bundled(), List.of()));
    int affairs = Integer.parseInt(arguments[1]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < affairs; i++) {
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS_EACH * affairs));
      new Affair("affair " + i, day, random.split()).reports().forEach(corpus::read);
    }
    corpus.tell();
  }

  private void read(Affair.Report report) {
    StringBuilder text = new StringBuilder();
    Map<Integer, AffairFact> factAt = new TreeMap<>();
    for (Affair.Told told : report.sentences()) {
      if (told.fact() != null) {
        factAt.put(text.length(), told.fact());
      }
      text.append(told.text()).append(' ');
    }
    // Ids say nothing of the order.
    String id = String.format(Locale.ROOT, "m-%08x", Integer.reverse(digests.size()) ^ 0x5bd1e995);
    Document document =
        new Document(
            id,
            id,
            null,
            new Found<>(report.title(), "invented"),
            new Found<>(report.paper(), "invented"),
            List.of(),
            new Found<>(report.published(), "invented"),
            text.toString().strip(),
            true);
    if (!(engine.read(document) instanceof ArticleResult.Read read)) {
      throw new IllegalStateException("not read: " + text);
    }
    affairOf.put(id, report.affair());
    digests.add(ArticleDigest.of(read.article(), read.records()));
    for (Extraction record : read.records()) {
      if (record instanceof Event event) {
        AffairFact fact = factAt.get(event.sentence().begin());
        if (fact != null) {
          coded.put(
              new Report(id, event.id()),
              new Coded(fact, event.type() == fact.kind().type(), example(event, read.article())));
        }
      }
    }
  }

  /** An event as a reader of wrong pairs wants to see it. */
  private static String example(Event event, Article article) {
    return article.publishedOn()
        + " "
        + names(event.actors())
        + (event.symmetric() ? " = " : " > ")
        + names(event.recipients())
        + " "
        + (event.when() == null ? "" : event.when().start())
        + (event.where() == null ? "" : " in " + event.where().text())
        + ": "
        + event.sentence().of(article.text().text());
  }

  private static String names(List<CodedActor> side) {
    return side.stream()
        .map(actor -> actor.who().id() == null ? actor.text() : actor.who().id())
        .collect(Collectors.joining("+"));
  }

  private void tell() {
    Storylines told = Storylines.of(digests);
    Pairs stories = new Pairs();
    for (int i = 0; i < digests.size(); i++) {
      for (int j = 0; j < i; j++) {
        String one = digests.get(i).id();
        String other = digests.get(j).id();
        boolean same = Objects.equals(affairOf.get(one), affairOf.get(other));
        boolean together =
            told.storylineOf(one).isPresent()
                && told.storylineOf(one).equals(told.storylineOf(other));
        stories.count(same, together);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,d events of told facts, %,d of them of the fact's type%n",
        digests.size(),
        coded.size(),
        coded.values().stream().filter(Coded::isMain).count());
    System.out.println("articles of one affair: " + stories);
    System.out.println("reports of one event: " + events(told));
  }

  /** What an article says of a fact, by its events of the fact's own type. */
  private record Telling(AffairFact fact, String article, String words, Set<Integer> groups) {

    boolean isTogetherWith(Telling other) {
      return !Collections.disjoint(groups, other.groups);
    }
  }

  private Pairs events(Storylines told) {
    Map<String, Telling> tellings = new TreeMap<>();
    int groups = 0;
    for (Storyline story : told.all()) {
      for (MergedEvent event : story.events()) {
        groups++;
        for (Report report : event.reports()) {
          Coded event0 = coded.get(report);
          if (event0 != null && event0.isMain()) {
            tellings
                .computeIfAbsent(
                    event0.fact().id() + " " + report.article(),
                    none ->
                        new Telling(
                            event0.fact(), report.article(), event0.words(), new HashSet<>()))
                .groups()
                .add(groups);
          }
        }
      }
    }
    Pairs pairs = new Pairs();
    List<Telling> all = List.copyOf(tellings.values());
    Map<String, Integer> wrong = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        Telling one = all.get(i);
        Telling other = all.get(j);
        boolean same = one.fact().isSame(other.fact());
        boolean together = one.isTogetherWith(other);
        pairs.count(same, together);
        if (same != together) {
          String kind =
              (!same ? "together " : isOneStory(told, one, other) ? "apart " : "other story ")
                  + one.fact().kind().type();
          wrong.merge(kind, 1, Integer::sum);
          if (Boolean.getBoolean("examples")) {
            System.out.println(kind + "\n  " + one.words() + "\n  " + other.words());
          }
        }
      }
    }
    wrong.forEach((kind, count) -> System.out.printf(Locale.ROOT, "  %-20s %,7d%n", kind, count));
    return pairs;
  }

  private static boolean isOneStory(Storylines told, Telling one, Telling other) {
    return told.storylineOf(one.article()).equals(told.storylineOf(other.article()));
  }

  /** Pairs that belong together and pairs that were put together. */
  private static final class Pairs {
    private long right;
    private long missed;
    private long wrong;

    void count(boolean same, boolean together) {
      right += same && together ? 1 : 0;
      missed += same && !together ? 1 : 0;
      wrong += !same && together ? 1 : 0;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.3f, recall %.3f (%,d right, %,d wrongly together, %,d wrongly apart)",
          (double) right / Math.max(1, right + wrong),
          (double) right / Math.max(1, right + missed),
          right,
          wrong,
          missed);
    }
  }
}
