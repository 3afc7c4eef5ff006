package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.extraction.Statement.Kind;
import org.chancery.engine.text.Span;

/** The quotations of one article, found by place. Immutable. */
final class Quotations {

  private final List<Quotation> all;

  Quotations(List<Quotation> inOrder) {
    this.all = List.copyOf(inOrder);
  }

  List<Quotation> all() {
    return all;
  }

  /** The quotation that holds this index, its marks included. */
  Optional<Quotation> at(int index) {
    int i = firstEndingAfter(index);
    return i < all.size() && all.get(i).span().contains(index)
        ? Optional.of(all.get(i))
        : Optional.empty();
  }

  /** Those that share a unit with the span, in order. */
  List<Quotation> overlapping(Span span) {
    List<Quotation> found = new ArrayList<>(2);
    for (int i = firstEndingAfter(span.begin());
        i < all.size() && all.get(i).span().begin() < span.end();
        i++) {
      found.add(all.get(i));
    }
    return found;
  }

  /** How much of the content stands in quotation marks. */
  Kind kind(String text, List<Span> content) {
    boolean inside = false;
    boolean outside = false;
    for (Span span : content) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          boolean quoted = at(i).isPresent();
          inside |= quoted;
          outside |= !quoted;
        }
      }
    }
    if (!inside) {
      return Kind.INDIRECT;
    }
    return outside ? Kind.MIXED : Kind.DIRECT;
  }

  private int firstEndingAfter(int index) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
