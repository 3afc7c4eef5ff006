package org.chancery.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.server.kept.Kept;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.ask.Parameters;
import org.chancery.store.query.ArticleList;
import org.chancery.store.query.ArticleSearch;
import org.chancery.store.query.ArticlesWithRecords;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Filter;
import org.chancery.store.query.RecordQuery;

/** Articles, with and without their records. */
final class ArticleResource implements Resource {

  private final Kept kept;
  private final Mark mark;

  ArticleResource(Kept kept, Mark mark) {
    this.kept = kept;
    this.mark = mark;
  }

  @Override
  public String title() {
    return "Articles";
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/articles", "Articles", Output.list("article"), this::list)
            .about("Without their texts. Those that have no date of publication come last.")
            .taking(
                QuestionInputs.words(),
                Input.query("since", Input.Kind.DAY, "Published on this day or later."),
                Input.query("until", Input.Kind.DAY, "Published on this day or earlier."),
                Input.query("outlet", Input.Kind.TEXT, "Of these outlets, in any letter case.")
                    .more(),
                Input.query("storyline", Input.Kind.TEXT, "Of these stories.").more(),
                Input.query(
                        "sort",
                        Input.Kind.TEXT,
                        "date, the oldest first (the usual order), -date, or relevance (usual with"
                            + " text).")
                    .of(List.of("date", "-date", "relevance")))
            .taking(QuestionInputs.page()),
        Endpoint.get("/articles/{id}", "One article", Output.one("article"), this::one)
            .about("With its text, into which the spans of all its records point.")
            .taking(
                Input.path("id", "Id of the article."),
                Input.query(
                    "records",
                    Input.Kind.YES,
                    "With its events, statements and positions, in the key records.")));
  }

  private void list(Call call) throws IOException {
    ListFormat format = ListFormat.of(call);
    Paging paging = Paging.of(call, format);
    ArticleList.Wanted wanted =
        new ArticleList.Wanted(
            Optional.ofNullable(call.parameters().one("text")),
            call.parameters().day("since"),
            call.parameters().day("until"),
            Set.copyOf(call.parameters().list("outlet")),
            Set.copyOf(call.parameters().list("storyline")));
    ArticleSearch.Order order = order(call.parameters(), wanted.words().isPresent());
    kept.ask(
        store -> {
          if (!mark.isKnown(call.context(), store, format)) {
            ListAnswer.write(
                call,
                format,
                paging,
                "articles",
                ListAnswer.Table.SHARED,
                sink ->
                    paging.numbered(
                        sink,
                        (into, most, from) ->
                            new ArticleList(store).each(wanted, order, most, from, into::write)));
          }
          return true;
        });
  }

  private static ArticleSearch.Order order(Parameters parameters, boolean words) {
    String sort = parameters.one("sort");
    if (sort == null) {
      return words ? ArticleSearch.Order.RELEVANCE : ArticleSearch.Order.OLDEST;
    }
    return switch (sort.toLowerCase(Locale.ROOT)) {
      case "date" -> ArticleSearch.Order.OLDEST;
      case "-date" -> ArticleSearch.Order.NEWEST;
      case "relevance" -> {
        if (!words) {
          throw ParameterFault.of("sort", "'relevance' without text", "date or -date");
        }
        yield ArticleSearch.Order.RELEVANCE;
      }
      default -> throw ParameterFault.of("sort", "'" + sort + "'", "date, -date or relevance");
    };
  }

  private void one(Call call) throws IOException {
    String id = call.path("id");
    boolean records = call.parameters().yes("records");
    Filter only = new Filter.Among(Filter.Field.ARTICLE, Set.of(id));
    kept.ask(
        store -> {
          List<ObjectNode> found = new ArrayList<>();
          List<RecordQuery> questions =
              Stream.of(Asked.EVENT, Asked.STATEMENT, Asked.POSITION)
                  .map(asked -> RecordQuery.of(asked).with(only))
                  .toList();
          new ArticlesWithRecords(store).each(questions, found::add);
          if (found.isEmpty()) {
            throw new NotFoundResponse("no article that is kept has the id '" + id + "'");
          }
          if (!mark.isKnown(call.context(), store, ListFormat.JSON)) {
            OneAnswer.write(call.context(), records ? whole(found) : found.get(0));
          }
          return true;
        });
  }

  private static ObjectNode whole(List<ObjectNode> found) {
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article.setAll(found.get(0));
    ArrayNode records = article.putArray("records");
    found.subList(1, found.size()).forEach(records::add);
    return article;
  }
}
