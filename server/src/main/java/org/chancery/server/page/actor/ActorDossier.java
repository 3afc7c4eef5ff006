package org.chancery.server.page.actor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param first day of the store's articles; absent where none has a date
 */
record ActorDossier(
    ActorCounts.Counted counts,
    List<Dealings.Counterpart> counterparts,
    List<Dealings.Pair> among,
    List<ObjectNode> statements,
    List<ObjectNode> positions,
    List<ActorArticles.Found> articles,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  static final int COUNTERPARTS = 20;
  private static final int STATEMENTS = 8;
  private static final int POSITIONS = 500;
  private static final int ARTICLES = 10;

  /** Asks a store. */
  static ActorDossier of(Store store, ActorKey actor, Dealings.Span span) throws IOException {
    Dealings dealings = new Dealings(store);
    List<Dealings.Counterpart> counterparts = dealings.of(actor, span, COUNTERPARTS + 1);
    List<ActorKey> neighbours =
        counterparts.stream()
            .limit(ActorNetwork.MOST_NEIGHBOURS)
            .map(Dealings.Counterpart::key)
            .toList();
    StoreDays days = new StoreDays(store);
    return new ActorDossier(
        new ActorCounts(store).of(actor),
        counterparts,
        dealings.among(neighbours, span),
        latest(store, Asked.STATEMENT, actor, span, STATEMENTS),
        byIssue(latest(store, Asked.POSITION, actor, span, POSITIONS)),
        new ActorArticles(store).latest(actor, ARTICLES),
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

  private static List<ObjectNode> byIssue(List<ObjectNode> latestFirst) {
    Map<String, ObjectNode> latest = new LinkedHashMap<>();
    latestFirst.forEach(
        position -> latest.putIfAbsent(position.path("issue").path("id").asText(), position));
    return List.copyOf(latest.values());
  }
}
