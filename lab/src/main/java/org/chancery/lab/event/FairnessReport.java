package org.chancery.lab.event;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.engine.pipeline.Engine;
import org.chancery.register.Register;

/**
 * Whether all states are coded alike. Every state stands in each template once as the one that acts
 * and once as the one acted on, with partners that rotate over all others, each sentence an article
 * of its own; sentences whose adjective two states share are left out. Right is an event of the
 * template's type from the one to the other. The report gives each state's share of right events
 * and how far the shares lie apart.
 */
public final class FairnessReport {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 4);
  private static final double PERCENT = 100;
  private static final int LISTED = 12;

  private final Engine engine;
  private final List<State> states;
  private final List<FairnessTemplate> templates = FairnessTemplate.bundled();
  private final Map<String, int[]> byState = new TreeMap<>();
  private final Map<FairnessTemplate, Integer> missesByTemplate = new LinkedHashMap<>();
  private final List<String> missed = new ArrayList<>();

  private record State(String code, StateNames words) {
    static List<State> all(Register register) {
      return StateNames.actors(register).stream()
          .map(state -> new State(state.id().substring("country:".length()), StateNames.of(state)))
          .toList();
    }
  }

  /**
   * @param engine with the register's facts, and no issues
   */
  public FairnessReport(Engine engine, Register register) {
    this.engine = engine;
    this.states = State.all(register);
  }

  /** Reads all sentences and writes the report as Markdown. */
  public void write(PrintStream out, boolean withMisses) {
    templates.forEach(template -> missesByTemplate.put(template, 0));
    for (int t = 0; t < templates.size(); t++) {
      for (int i = 0; i < states.size(); i++) {
        // A step that differs by template: each state meets as many others as there are templates.
        int partner = (i + 1 + t * 4) % states.size();
        if (partner != i && canTell(templates.get(t), states.get(i), states.get(partner))) {
          ask(templates.get(t), states.get(i), states.get(partner));
        }
      }
    }
    print(out);
    if (withMisses) {
      missed.forEach(out::println);
    }
  }

  /** Whether the words leave no other state: "Congolese" is of two. */
  private boolean canTell(FairnessTemplate template, State actor, State recipient) {
    return (!template.words().contains("{A.adj}") || isAlone(actor))
        && (!template.words().contains("{B.adj}") || isAlone(recipient));
  }

  private boolean isAlone(State state) {
    return states.stream()
            .filter(other -> other.words().adjective().equals(state.words().adjective()))
            .count()
        == 1;
  }

  private void ask(FairnessTemplate template, State actor, State recipient) {
    String sentence = template.of(actor.words(), recipient.words());
    boolean right = isCoded(sentence, template, actor, recipient);
    for (State state : List.of(actor, recipient)) {
      int[] counts = byState.computeIfAbsent(state.words().name(), name -> new int[2]);
      counts[0] += right ? 1 : 0;
      counts[1]++;
    }
    if (!right) {
      missesByTemplate.merge(template, 1, Integer::sum);
      missed.add(template.type() + "\t" + sentence);
    }
  }

  private boolean isCoded(
      String sentence, FairnessTemplate template, State actor, State recipient) {
    Document document =
        new Document(
            "fairness",
            null,
            null,
            null,
            null,
            List.of(),
            new Found<>(DAY, "published"),
            sentence,
            true);
    if (!(engine.read(document) instanceof ArticleResult.Read read)) {
      return false;
    }
    return read.records().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .anyMatch(
            event ->
                event.type() == template.type()
                    && has(event.actors(), actor)
                    && has(event.symmetric() ? event.actors() : event.recipients(), recipient));
  }

  private static boolean has(List<CodedActor> actors, State state) {
    return actors.stream().anyMatch(actor -> state.code().equals(actor.who().country()));
  }

  private static double share(int[] counts) {
    return PERCENT * counts[0] / counts[1];
  }

  private void print(PrintStream out) {
    List<Map.Entry<String, int[]>> order = new ArrayList<>(byState.entrySet());
    order.sort(
        Comparator.comparingDouble((Map.Entry<String, int[]> entry) -> share(entry.getValue()))
            .thenComparing(Map.Entry::getKey));
    double mean = byState.values().stream().mapToDouble(FairnessReport::share).average().orElse(0);
    double low = share(order.get(0).getValue());
    double high = share(order.get(order.size() - 1).getValue());
    out.printf(
        Locale.ROOT,
        "%d states in %d sentences of %d kinds: %.1f %% right; the lowest %.1f, the highest %.1f, apart %.1f points%n%n",
        states.size(),
        byState.values().stream().mapToInt(counts -> counts[1]).sum() / 2,
        templates.size(),
        mean,
        low,
        high,
        high - low);
    out.println("| state | right |");
    out.println("| --- | --- |");
    for (Map.Entry<String, int[]> entry : order.subList(0, Math.min(LISTED, order.size()))) {
      out.printf(Locale.ROOT, "| %s | %.1f %% |%n", entry.getKey(), share(entry.getValue()));
    }
    out.println();
    out.println("| template | missed |");
    out.println("| --- | --- |");
    missesByTemplate.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<FairnessTemplate, Integer>comparingByValue().reversed())
        .limit(LISTED)
        .forEach(
            entry ->
                out.printf(Locale.ROOT, "| %s | %d |%n", entry.getKey().words(), entry.getValue()));
  }
}
