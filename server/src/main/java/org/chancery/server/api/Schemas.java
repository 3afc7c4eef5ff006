package org.chancery.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The shapes of records and of all else that is sent and answered, by name. Stateless. */
public final class Schemas {

  private static final String FILE = "schemas.json";

  private Schemas() {}

  /** An example of what is sent by a schema, on one line. */
  public static String example(String name) {
    return all().path(name).path("examples").path(0).toString();
  }

  /** All of them, a new tree each time. */
  static ObjectNode all() {
    try (InputStream in = Schemas.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + FILE);
      }
      return (ObjectNode) new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
