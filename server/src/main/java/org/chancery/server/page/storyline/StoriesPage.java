package org.chancery.server.page.storyline;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Address;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Given;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Turn;
import org.chancery.store.Store;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.ask.Parameters;
import org.chancery.store.ask.QuestionReader;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Sort;
import org.chancery.store.query.StoryHeads;

/** The stories of the store, those of some words, actor or days. */
public final class StoriesPage implements Page {

  private static final String PATH = "/storylines";
  private static final int PAGE = 25;

  private final Kept kept;
  private final Knowledge knowledge;
  private final Views views;

  public StoriesPage(Kept kept, Knowledge knowledge, Views views) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(PATH, this::show);
  }

  private void show(Context context) throws IOException {
    StoriesView.Asked asked =
        new StoriesView.Asked(
            Given.text(context, "text"),
            Given.text(context, "actor"),
            Given.text(context, "since"),
            Given.text(context, "until"),
            Given.text(context, "sort"));
    int from = Given.number(context, "from");
    StoriesView view = kept.ask(store -> view(store, asked, from));
    context.status(view.fault().isEmpty() ? 200 : 400);
    views.page(context, "page/storylines.jte", "Stories", Frame.Section.STORIES, view);
  }

  private StoriesView view(Store store, StoriesView.Asked asked, int from) {
    StoryHeads heads = new StoryHeads(store);
    RecordQuery query;
    try {
      query = question(store, asked);
    } catch (ParameterFault fault) {
      String message = fault.message(name -> name.replace('_', ' '));
      return new StoriesView("", asked, message, false, List.of(), new Turn("", "", ""), List.of());
    }
    long all = heads.count(query);
    List<StoryRow> rows = heads.page(query.page(PAGE, from)).stream().map(StoryRow::of).toList();
    boolean none = all == 0 && !asked.narrows();
    String found = Figure.counted(all, "story", "stories");
    String lead =
        none ? "" : found + (asked.narrows() ? " found" : ", told by several articles each.");
    return new StoriesView(
        lead, asked, "", none, rows, turn(asked, from, rows.size(), all), exports(asked));
  }

  private RecordQuery question(Store store, StoriesView.Asked asked) {
    Map<String, List<String>> given = new HashMap<>();
    asked
        .parameters()
        .forEach(
            (name, value) -> {
              if (!value.isEmpty()) {
                given.put(name, List.of(value));
              }
            });
    RecordQuery query =
        new QuestionReader(knowledge.register(), new Questions(store)::knows)
            .read(Asked.STORYLINE, new Parameters(given))
            .query();
    boolean ordered = query.sort() != null || given.containsKey("text");
    return ordered ? query : query.sorted(new Sort(Sort.Key.DATE, true));
  }

  private static Turn turn(StoriesView.Asked asked, int from, int shown, long all) {
    String range = shown == 0 ? "" : (from + 1) + " to " + (from + shown) + " of ";
    return new Turn(
        from == 0 ? "" : address(PATH, asked, "from", before(from)),
        from + shown >= all ? "" : address(PATH, asked, "from", "" + (from + shown)),
        range + Figure.grouped(all));
  }

  private static String before(int from) {
    return from <= PAGE ? "" : "" + (from - PAGE);
  }

  private static List<Exported> exports(StoriesView.Asked asked) {
    String path = "/api/v1/storylines";
    return List.of(
        new Exported("CSV", address(path, asked, "format", "csv")),
        new Exported("JSON Lines", address(path, asked, "format", "jsonl")));
  }

  private static String address(String path, StoriesView.Asked asked, String name, String value) {
    Map<String, String> parameters = new LinkedHashMap<>(asked.parameters());
    parameters.put(name, value);
    return Address.with(path, parameters);
  }
}
