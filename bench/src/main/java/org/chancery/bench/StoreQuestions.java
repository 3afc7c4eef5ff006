package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.query.Asked;
import org.chancery.store.query.CountBy;
import org.chancery.store.query.Cursor;
import org.chancery.store.query.Filter;
import org.chancery.store.query.Party;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;
import org.jspecify.annotations.Nullable;

/**
 * How long questions to a large store take: {@code StoreQuestions EVENTS FOLDER} makes a store of
 * invented events, ten an article, ten articles a story, where the folder is missing, and asks it.
 */
public final class StoreQuestions {

  private static final int TIMES = 9;

  /** Events of 200 invented states over twenty years; a number stands in for the million. */
  private static final String FILL =
      """
      CREATE TEMP TABLE made AS SELECT i, CAST(hash(i) % 1000003 AS BIGINT) AS h,
        'e-' || printf('%016x', hash(i)) AS id, 'article-' || (i // 10) AS article,
        ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE',
         'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'][CAST(1 + hash(i) % 16 AS BIGINT)]
          AS type, 1 + CAST(hash(i, 1) % 4 AS INTEGER) AS quad, CAST(hash(i, 2) % 1000003 AS BIGINT) % 200 AS one, CAST(hash(i, 3) % 1000003 AS BIGINT) % 200 AS other,
        DATE '2011-01-01' + CAST(i * 7300 // NUMBER AS INTEGER) AS day,
        CAST(hash(i, 4) % 1000003 AS BIGINT) % 100 / 100.0 AS confidence, CAST(hash(i, 5) % 1000003 AS BIGINT) % 160 - 80.0 AS latitude,
        CAST(hash(i, 6) % 1000003 AS BIGINT) % 340 - 170.0 AS longitude,
        ['border treaty', 'fishing quota', 'railway dispute', 'ferry line', 'currency union', 'harbour dues', 'gas pipeline',
         'dam upstream', 'wool tariff', 'asylum agreement', 'flight ban', 'grain deliveries', 'copper mine', 'salt marshes']
          [CAST(1 + hash(i, 7) % 14 AS BIGINT)] AS matter,
        ['talks', 'protests', 'a letter', 'a speech', 'elections', 'an accident', 'a court ruling', 'a summit', 'floods',
         'a strike', 'a border clash'][CAST(1 + hash(i, 8) % 11 AS BIGINT)] AS cause
      FROM range(NUMBER) r(i);
      INSERT INTO article SELECT 'article-' || a, 'invented', 'invented', 'invented', NULL,
        'Talks ' || a, 'Paper ' || (a % 50), DATE '2011-01-01' + CAST(a * 73000 // NUMBER AS INTEGER),
        'en', 'hash-' || a, NULL, NULL, NULL, '{"record":"article","id":"article-' || a || '"}', NULL,
        '1', TIMESTAMP '2031-01-01 00:00:00', 1, NULL, 'story-' || (a // 10) FROM range(NUMBER // 10) r(a);
      INSERT INTO event SELECT id, article, i % 10 * 100, i % 10 * 100 + 80, type, NULL, NULL, '190',
        quad, 0, 'fact', false, day, day, 'day', 'text', 'S' || one, 'Lesk', latitude, longitude, NULL,
        confidence, '1', '{"record":"event","id":"' || id || '","article":"' || article || '","type":"'
        || type || '","quad":' || quad || ',"actors":[{"text":"State ' || one
        || '","span":{"begin":0,"end":9,"exact":"State"},"id":"country:S' || one || '","name":"State '
        || one || '","named":true}],"recipients":[{"text":"State ' || other
        || '","span":{"begin":20,"end":29,"exact":"State"},"id":"country:S' || other
        || '","name":"State ' || other || '","named":true}],"when":{"start":"' || day || '","end":"'
        || day || '","precision":"day","from":"text"},"factuality":"fact","evidence":[{"begin":0,'
        || '"end":80,"exact":"' || repeat('x', 80) || '"}],"sentence":{"begin":0,"end":80,"exact":"State ' || one || ' chose to '
        || lower(type) || ' State ' || other || ' over the ' || matter || ' near Ysted after ' || cause || '"},"confidence":' || confidence
        || ',"coder":"invented@1"}' FROM made;
      INSERT INTO party SELECT id, article, 'event', 'actor', 0, 'country:S' || one, 'State ' || one,
        'State ' || one, 'S' || one, 'GOV', 'GOV', true FROM made;
      INSERT INTO party SELECT id, article, 'event', 'recipient', 0, 'country:S' || other,
        'State ' || other, 'State ' || other, 'S' || other, 'GOV', 'GOV', true FROM made;
      INSERT INTO report SELECT m.id, m.article, f.id, 'story-' || (m.i // 100), 1 + f.h % 5
        FROM made m JOIN made f ON f.i = m.i // 100 * 100 + m.i % 20;
      INSERT INTO merged_event SELECT e.id, 'story-' || (m.i // 100), m.i % 20, e.article,
        e.* EXCLUDE (id, article, first_begin, first_end, json), 5, 1 + m.h % 5, 0,
        left(e.json, length(e.json) - 1) || ',"reports":[],"independent_sources":1}'
        FROM event e JOIN made m ON m.id = e.id WHERE m.i % 100 < 20;
      INSERT INTO storyline SELECT 'story-' || (i // 100), 'Talks', min(day), max(day), 10,
        '{"record":"storyline","id":"story-' || (i // 100) || '","title":"Talks"}' FROM made GROUP BY i // 100;
      DROP TABLE made;
      """;

  private StoreQuestions() {}

  public static void main(String[] arguments) throws IOException {
    long events = Long.parseLong(arguments[0]);
    Path folder = Path.of(arguments[1]);
    if (!Files.exists(folder)) {
      fill(folder, events);
    }
    try (Store store = Store.openForWriting(folder, Holder.self("a benchmark", null))) {
      IndexUpdate index = new IndexUpdate(store);
      if (index.isDue()) {
        index.run();
      }
    }
    try (Store store = Store.openForReading(folder)) {
      for (Map.Entry<String, Asking> asking : askings(events).entrySet()) {
        time(asking.getKey(), asking.getValue(), new Questions(store));
      }
    }
  }

  private static void fill(Path folder, long events) {
    try (Store store = Store.openForWriting(folder, Holder.self("a benchmark", null))) {
      store.transaction(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.execute(FILL.replace("NUMBER", Long.toString(events)));
            } catch (SQLException e) {
              throw store.failure(e);
            }
          });
    }
  }

  /** Puts a question; gives how many records answer. */
  @FunctionalInterface
  private interface Asking {
    long ask(Questions questions) throws IOException;
  }

  private static Map<String, Asking> askings(long events) {
    Party one = new Party(Party.By.ID, "country:S7");
    Party other = new Party(Party.By.ID, "country:S11");
    Filter actor = new Filter.Parties(Filter.Side.ACTING, List.of(one));
    Filter types = new Filter.Types(Set.of("THREATEN", "ASSAULT"));
    Filter since = new Filter.Since(LocalDate.of(2021, 1, 1));
    RecordQuery all = RecordQuery.of(Asked.EVENT);
    Filter country =
        new Filter.Parties(Filter.Side.ANY, List.of(new Party(Party.By.COUNTRY, "S7")));
    Filter story = new Filter.Among(Filter.Field.ID, Set.of("story-" + events / 200));
    Map<String, Asking> askings = new LinkedHashMap<>();
    put(askings, "actor, two types, since, first 50", all.with(actor).with(types).with(since));
    put(askings, "dyad, first 50", all.with(new Filter.Dyad(one, other)));
    put(
        askings,
        "country and quad class, first 50",
        all.with(country).with(new Filter.Among(Filter.Field.QUAD, Set.of("4"))));
    put(askings, "near a place, first 50", all.with(new Filter.Near(10, 20, 500)));
    put(
        askings,
        "three sources at least, an actor, first 50",
        all.with(actor).with(new Filter.LeastSources(3)));
    put(
        askings,
        "merged events of an actor, first 50",
        RecordQuery.of(Asked.MERGED_EVENT).with(actor));
    put(askings, "all by date, the 50 from 500,000", all.page(50, events / 2));
    askings.put("all by date, 50 behind a cursor", new Behind(all.page(50, 0), events / 2));
    put(
        askings,
        "a rare pair of words, first 50",
        all.with(new Filter.Words("salt marshes summit")));
    put(askings, "a word that many have, first 50", all.with(new Filter.Words("pipeline")));
    put(
        askings,
        "a word, an actor, since; first 50",
        all.with(new Filter.Words("pipeline")).with(actor).with(since));
    put(
        askings,
        "what a word means, first 50",
        all.with(new Filter.Words("grain shipments after a strike")));
    put(
        askings,
        "merged events with a word, first 50",
        RecordQuery.of(Asked.MERGED_EVENT).with(new Filter.Words("strike")));
    askings.put(
        "events with a word by year",
        questions ->
            questions.counts(
                all.with(new Filter.Words("pipeline")), List.of(CountBy.YEAR), record -> {}));
    askings.put(
        "an actor's events by recipient",
        questions -> questions.counts(all.with(actor), List.of(CountBy.RECIPIENT), record -> {}));
    askings.put(
        "all events since 2021 by country",
        questions -> questions.counts(all.with(since), List.of(CountBy.COUNTRY), record -> {}));
    askings.put(
        "a country's events by month and quad class",
        questions ->
            questions.counts(
                all.with(country), List.of(CountBy.MONTH, CountBy.QUAD), record -> {}));
    askings.put(
        "all events by year and type",
        questions -> questions.counts(all, List.of(CountBy.YEAR, CountBy.TYPE), record -> {}));
    put(askings, "stories of an actor, first 50", RecordQuery.of(Asked.STORYLINE).with(actor));
    put(askings, "the timeline of a story", RecordQuery.of(Asked.STORYLINE).with(story));
    return askings;
  }

  /** Asks for the page behind a cursor, which it finds at first by walking there. */
  private static final class Behind implements Asking {

    private final RecordQuery query;
    private final long start;
    private @Nullable Cursor cursor;

    Behind(RecordQuery query, long start) {
      this.query = query;
      this.start = start;
    }

    @Override
    public long ask(Questions questions) throws IOException {
      if (cursor == null) {
        cursor = questions.page(query.page(1, start - 1), record -> {}).next().orElseThrow();
      }
      return questions.page(query.after(cursor), record -> {}).given();
    }
  }

  private static void put(Map<String, Asking> askings, String name, RecordQuery query) {
    RecordQuery page = query.limit() < 0 ? query.page(50, query.offset()) : query;
    askings.put(name, questions -> questions.records(page, record -> {}));
  }

  private static void time(String name, Asking asking, Questions questions) throws IOException {
    double[] milliseconds = new double[TIMES];
    double[] worked = new double[TIMES];
    long answers = asking.ask(questions);
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      long before = processorTime();
      answers = asking.ask(questions);
      milliseconds[i] = (System.nanoTime() - begin) / 1e6;
      worked[i] = (processorTime() - before) / 1e6;
    }
    Arrays.sort(milliseconds);
    Arrays.sort(worked);
    System.out.printf(
        Locale.ROOT,
        "%-45s %6d answers, median %6.0f ms, slowest %6.0f ms; processor time %6.0f ms%n",
        name,
        answers,
        milliseconds[TIMES / 2],
        milliseconds[TIMES - 1],
        worked[TIMES / 2]);
  }

  /** Of all threads, in nanoseconds: what other programs on the machine do is not in it. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
