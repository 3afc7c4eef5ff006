package org.chancery.server.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.Knowledge;
import org.chancery.server.access.Access;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Page;
import org.chancery.server.shelf.Shelves;

/** All endpoints of the API. Used by all threads. */
public final class Api implements Page {

  /** Where the API begins. */
  public static final String ROOT = "/api/v1";

  private final List<Resource> resources = new ArrayList<>();

  /**
   * @param more endpoints that are declared elsewhere
   */
  public Api(Kept kept, Knowledge knowledge, Shelves shelves, List<Resource> more) {
    Mark mark = new Mark();
    resources.add(new RecordResource(kept, knowledge.register(), mark));
    resources.add(new ArticleResource(kept, mark));
    resources.add(new IssueResource(kept, knowledge, mark));
    resources.add(new RegisterResource(knowledge.register(), shelves, mark));
    resources.add(new CorrectionResource(kept, knowledge.register(), mark));
    resources.addAll(more);
    resources.add(new ExportResource(kept, knowledge.register()));
    resources.add(new DeskResource(() -> new OpenApi(resources).document(), mark));
  }

  /** The resources in the order in which they are listed. */
  public List<Resource> resources() {
    return List.copyOf(resources);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    for (Resource resource : resources) {
      for (Endpoint endpoint : resource.endpoints()) {
        routes.addHttpHandler(
            endpoint.method(), ROOT + endpoint.path(), context -> answer(endpoint, context));
        if (endpoint.method().equals(HandlerType.GET)) {
          routes.addHttpHandler(
              HandlerType.HEAD, ROOT + endpoint.path(), context -> answer(endpoint, context));
        }
      }
    }
  }

  private static void answer(Endpoint endpoint, Context context) throws Exception {
    if (endpoint.role() != null) {
      Access.require(context, endpoint.role());
    }
    endpoint.answering().answer(Call.of(endpoint, context));
  }
}
