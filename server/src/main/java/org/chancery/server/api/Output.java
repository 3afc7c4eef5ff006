package org.chancery.server.api;

/**
 * What an endpoint answers when all is well.
 *
 * @param shape how the answer is put together
 * @param schema name of what it is made of, of {@link Schemas}
 */
public record Output(Shape shape, String schema) {

  /** How an answer is put together. */
  public enum Shape {
    /** One JSON object. */
    ONE,
    /** {@code items} and, where there are more, {@code next}; also as JSON Lines and CSV. */
    LIST,
    /** {@code items}, all of them; as JSON alone. */
    ALL,
    /** A file in a format of its own. */
    FILE
  }

  static Output one(String schema) {
    return new Output(Shape.ONE, schema);
  }

  static Output list(String schema) {
    return new Output(Shape.LIST, schema);
  }

  static Output all(String schema) {
    return new Output(Shape.ALL, schema);
  }

  static Output file() {
    return new Output(Shape.FILE, "");
  }
}
