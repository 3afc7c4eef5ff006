package org.chancery.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.server.access.Access;
import org.chancery.store.Store;

/** About the desk itself. */
final class DeskResource implements Resource {

  private final Supplier<ObjectNode> document;
  private final Mark mark;

  /**
   * @param document the OpenAPI document
   */
  DeskResource(Supplier<ObjectNode> document, Mark mark) {
    this.document = document;
    this.mark = mark;
  }

  @Override
  public String title() {
    return "The desk";
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/health", "Whether the desk answers", Output.one("health"), this::health)
            .about("Also tells programs who they are taken for.")
            .open(),
        Endpoint.get("/openapi.json", "This description", Output.one("openapi"), this::description)
            .about("An OpenAPI 3.1 document of all that is here.")
            .open());
  }

  private void health(Call call) {
    ObjectNode health = JsonNodeFactory.instance.objectNode();
    health.put("status", "ok").put("program", "chancery").put("version", Store.PROGRAM);
    Access.caller(call.context())
        .ifPresent(
            caller ->
                health
                    .putObject("caller")
                    .put("name", caller.name())
                    .put("role", caller.role().label()));
    call.context().header("Cache-Control", "no-store");
    OneAnswer.write(call.context(), health);
  }

  private void description(Call call) {
    if (!mark.isKnown(call.context(), "openapi")) {
      OneAnswer.write(call.context(), document.get());
    }
  }
}
