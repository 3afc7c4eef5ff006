package org.chancery.server.page.actor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.store.Store;
import org.chancery.store.query.ActorArticles;
import org.chancery.store.query.ActorCounts;
import org.chancery.store.query.ActorKey;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Dealings;
import org.chancery.store.query.Filter;
import org.chancery.store.query.ListedArticles;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Sort;
import org.chancery.store.query.StoreDays;
import org.jspecify.annotations.Nullable;

/**
 * What a store has on an actor, gathered at once.
 *
 * @param counterparts one more than are shown, where there are more
 * @param statements the latest
 * @param positions the latest on each issue
 * @param outlets of the statements' articles, by their ids; those without one are left out
 * @param bodies in how many records each body is that the actor belongs to; those in none are left
 *     out
 * @param first day of the store's articles; absent where none has a date
 */
record ActorDossier(
    ActorCounts.Counted counts,
    List<Dealings.Counterpart> counterparts,
    List<Dealings.Pair> among,
    List<ObjectNode> statements,
    List<ObjectNode> positions,
    Map<String, String> outlets,
    List<ActorArticles.Found> articles,
    Map<ActorKey, Integer> bodies,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  static final int COUNTERPARTS = 20;
  private static final int STATEMENTS = 8;
  private static final int POSITIONS = 500;
  private static final int ARTICLES = 10;

  /**
   * Asks a store.
   *
   * @param bodies that the actor belongs to
   */
  static ActorDossier of(Store store, ActorKey actor, List<ActorKey> bodies, Dealings.Span span)
      throws IOException {
    ActorCounts counts = new ActorCounts(store);
    Dealings dealings = new Dealings(store);
    List<Dealings.Counterpart> counterparts = dealings.of(actor, span, COUNTERPARTS + 1);
    List<ActorKey> neighbours =
        counterparts.stream()
            .limit(ActorNetwork.MOST_NEIGHBOURS)
            .map(Dealings.Counterpart::key)
            .toList();
    List<ObjectNode> statements = latest(store, Asked.STATEMENT, actor, span, STATEMENTS);
    StoreDays days = new StoreDays(store);
    return new ActorDossier(
        counts.of(actor),
        counterparts,
        dealings.among(neighbours, span),
        statements,
        byIssue(latest(store, Asked.POSITION, actor, span, POSITIONS)),
        outlets(store, statements),
        new ActorArticles(store).latest(actor, ARTICLES),
        counts.of(bodies),
        days.first().orElse(null),
        days.last().orElse(null));
  }

  private static List<ObjectNode> latest(
      Store store, Asked asked, ActorKey actor, Dealings.Span span, int most) throws IOException {
    RecordQuery query =
        RecordQuery.of(asked)
            .with(new Filter.Parties(Filter.Side.ACTING, List.of(actor.party())))
            .sorted(new Sort(Sort.Key.DATE, true))
            .page(most, 0);
    if (span.since() != null) {
      query = query.with(new Filter.Since(span.since()));
    }
    if (span.until() != null) {
      query = query.with(new Filter.Until(span.until()));
    }
    List<ObjectNode> found = new ArrayList<>();
    new Questions(store).records(query, found::add);
    return found;
  }

  private static Map<String, String> outlets(Store store, List<ObjectNode> records) {
    List<String> ids =
        records.stream().map(record -> record.path("article").asText()).distinct().toList();
    Map<String, String> outlets = new HashMap<>();
    new ListedArticles(store)
        .byId(ids)
        .forEach(
            (id, article) -> {
              if (article.outlet() != null) {
                outlets.put(id, article.outlet());
              }
            });
    return outlets;
  }

  private static List<ObjectNode> byIssue(List<ObjectNode> latestFirst) {
    Map<String, ObjectNode> latest = new LinkedHashMap<>();
    latestFirst.forEach(
        position -> latest.putIfAbsent(position.path("issue").path("id").asText(), position));
    return List.copyOf(latest.values());
  }
}
