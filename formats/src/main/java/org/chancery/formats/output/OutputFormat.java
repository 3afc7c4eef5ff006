package org.chancery.formats.output;

/** The formats in which {@code read} writes records. */
public enum OutputFormat {
  TABLE,
  JSONL,
  CSV,
  HTML
}
