package org.chancery.formats.exchange.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.formats.exchange.pair.Fields;

/**
 * An actor of a network.
 *
 * @param key tells it from all others
 * @param label as shown
 * @param attributes what is known of it, by name
 */
record Node(String key, String label, Map<String, String> attributes) {

  /**
   * The node of an actor: the register's, or else that of the name in its country, or else, for who
   * is not named, of the actor code or the words.
   */
  static Node of(JsonNode actor) {
    String id = Fields.text(actor, "id");
    String name = Fields.text(actor, "name");
    String country = Fields.text(actor, "country");
    String sector = Fields.text(actor, "sector");
    String code = Fields.text(actor, "code");
    String text = Fields.text(actor, "text");
    String key;
    String label;
    if (!id.isEmpty()) {
      key = id;
      label = name.isEmpty() ? id : name;
    } else if (!name.isEmpty()) {
      key = "name:" + country + ":" + name;
      label = name;
    } else if (!(country + sector + code).isEmpty()) {
      label = code.isEmpty() ? country + sector : code;
      key = "code:" + label;
    } else {
      key = "words:" + text.toLowerCase(Locale.ROOT);
      label = text;
    }
    Map<String, String> attributes = new TreeMap<>();
    put(attributes, "actor", id);
    put(attributes, "country", country);
    put(attributes, "sector", sector);
    put(attributes, "code", code);
    return new Node(key, label, attributes);
  }

  private static void put(Map<String, String> attributes, String name, String value) {
    if (!value.isEmpty()) {
      attributes.put(name, value);
    }
  }
}
