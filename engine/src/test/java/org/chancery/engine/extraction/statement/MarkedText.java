package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.text.Span;

/**
 * A text with one statement marked in it: {@code <source>}, <code>{cue}</code> and {@code
 * [content]}, each as often as needed.
 *
 * @param text without the marks
 */
record MarkedText(String text, List<Span> sources, List<Span> cues, List<Span> content) {

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int open = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '<', '{', '[' -> open = text.length();
        case '>' -> sources.add(new Span(open, text.length()));
        case '}' -> cues.add(new Span(open, text.length()));
        case ']' -> content.add(new Span(open, text.length()));
        default -> text.append(c);
      }
    }
    return new MarkedText(text.toString(), sources, cues, content);
  }
}
