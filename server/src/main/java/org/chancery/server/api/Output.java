package org.chancery.server.api;

/**
 * What an endpoint answers when all is well.
 *
 * @param shape how the answer is put together
 * @param schema name of what it is made of, of {@link Schemas}; empty where it is no JSON
 * @param status of the answer
 */
public record Output(Shape shape, String schema, int status) {

  private static final int OK = 200;

  /** How an answer is put together. */
  public enum Shape {
    /** One JSON object. */
    ONE,
    /** {@code items} and, where there are more, {@code next}; also as JSON Lines and CSV. */
    LIST,
    /** {@code items}, all of them; in other forms where {@code format} is taken. */
    ALL,
    /** A file in a format of its own. */
    FILE,
    /** Server-sent events, as long as there are some. */
    STREAM
  }

  public static Output one(String schema) {
    return new Output(Shape.ONE, schema, OK);
  }

  public static Output list(String schema) {
    return new Output(Shape.LIST, schema, OK);
  }

  public static Output all(String schema) {
    return new Output(Shape.ALL, schema, OK);
  }

  public static Output file() {
    return new Output(Shape.FILE, "", OK);
  }

  public static Output stream() {
    return new Output(Shape.STREAM, "", OK);
  }

  /** The same with another status. */
  public Output as(int other) {
    return new Output(shape, schema, other);
  }
}
