package org.chancery.engine.text;

/**
 * A stretch of text, half-open, in UTF-16 units of the text it belongs to (Java's own string
 * indices). The formats turn it into code points where it leaves the program.
 *
 * @param begin index of the first unit
 * @param end index behind the last unit, never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: begin=" + begin + ", end=" + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - begin;
  }

  /** The text that this span covers in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Whether every unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the unit at {@code index} lies in this span. */
  public boolean contains(int index) {
    return begin <= index && index < end;
  }

  /** Whether both share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
