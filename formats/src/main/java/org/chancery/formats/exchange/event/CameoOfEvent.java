package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.chancery.engine.extraction.PloverType;
import org.chancery.formats.exchange.codes.Cameo;
import org.chancery.formats.exchange.codes.CameoEvent;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.pair.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The CAMEO code under which an event of PLOVER is written, and the event that a code is read as.
 */
final class CameoOfEvent {

  private CameoOfEvent() {}

  /**
   * The event's own code, or else the one that says no more than its type; empty where there is
   * neither.
   */
  static String code(ObjectNode event) {
    String own = Fields.text(event, "cameo");
    return own.isEmpty() ? Cameo.general(type(event)).orElse("") : own;
  }

  /** The code's two-digit root, which is known for every type. */
  static String root(ObjectNode event) {
    String code = code(event);
    return code.isEmpty() ? Cameo.root(type(event)).orElse("") : Cameo.root(code);
  }

  private static @Nullable PloverType type(ObjectNode event) {
    String name = Fields.text(event, "type");
    for (PloverType type : PloverType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return null;
  }

  /** Counts what the code alone does not tell of the event. */
  static void count(ObjectNode event, LossCount losses) {
    Optional<CameoEvent> coded = Cameo.of(code(event));
    if (coded.isEmpty()) {
      losses.add("type of events that no CAMEO code says");
      return;
    }
    if (!coded.get().type().name().equals(Fields.text(event, "type"))) {
      losses.add("type of events whose CAMEO code is of another type");
    }
    String mode = coded.get().mode();
    if (!(mode == null ? "" : mode).equals(Fields.text(event, "mode"))) {
      losses.add("mode of events, where the CAMEO code says none or another");
    }
    ArrayNode contexts = event.arrayNode();
    coded.get().contexts().forEach(contexts::add);
    if (!contexts.equals(event.has("contexts") ? event.get("contexts") : event.arrayNode())) {
      losses.add("contexts of events, where the CAMEO code says none or others");
    }
  }

  /**
   * Puts down what a code says.
   *
   * @return false where PLOVER has no such type, which is counted
   */
  static boolean read(String code, String column, ObjectNode event, LossCount losses)
      throws RowFault {
    Optional<CameoEvent> coded = Cameo.of(code);
    if (coded.isEmpty()) {
      if (Cameo.isDropped(code)) {
        losses.add("rows of CAMEO 01 (public statement) and 02 (appeal): PLOVER has no such type");
        return false;
      }
      throw RowFault.cell(column, "a CAMEO code like 042", code);
    }
    CameoEvent meant = coded.get();
    event.put("type", meant.type().name());
    if (meant.mode() != null) {
      event.put("mode", meant.mode());
    }
    if (!meant.contexts().isEmpty()) {
      ArrayNode contexts = event.putArray("contexts");
      meant.contexts().forEach(contexts::add);
    }
    event.put("cameo", meant.code());
    event.put("quad", meant.type().quad());
    return true;
  }
}
