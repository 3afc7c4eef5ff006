package org.chancery.server.page.part;

import java.util.Optional;

/** The four classes of events: words or deeds, with each other or against. */
public enum Quad {
  VERBAL_COOPERATION("verbal cooperation"),
  MATERIAL_COOPERATION("material cooperation"),
  VERBAL_CONFLICT("verbal conflict"),
  MATERIAL_CONFLICT("material conflict");

  private final String label;

  Quad(String label) {
    this.label = label;
  }

  /** The class of a number in a record, from 1; empty for any other number. */
  public static Optional<Quad> of(int number) {
    return number >= 1 && number <= values().length
        ? Optional.of(values()[number - 1])
        : Optional.empty();
  }

  public int number() {
    return ordinal() + 1;
  }

  public String label() {
    return label;
  }

  /** A letter that looks like its mark. */
  public String sign() {
    String open = isConflict() ? "△" : "○";
    String full = isConflict() ? "▲" : "●";
    return isMaterial() ? full : open;
  }

  /** Deeds have a filled mark, words an open one. */
  public boolean isMaterial() {
    return number() % 2 == 0;
  }

  /** Fills a bar: deeds are full, words hatched as the template of hatches has it. */
  public String fill() {
    return isMaterial() ? "currentColor" : "url(#hatch-" + number() + ")";
  }

  /** Conflict has a triangle, cooperation a circle. */
  public boolean isConflict() {
    return number() > 2;
  }
}
