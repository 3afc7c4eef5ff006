package org.chancery.formats.output.html;

import java.util.Map;
import java.util.Optional;

/** Links inside the page. */
final class Links {

  private static final Template LINK = Template.of("link.html");

  private final Overview overview;

  Links(Overview overview) {
    this.overview = overview;
  }

  /** A link to a place of the page. */
  static Markup to(String anchor, Markup words) {
    return LINK.fill(Map.of("anchor", Markup.text(anchor), "words", words));
  }

  /** A link to the record with that id, or just the words if the page does not show it. */
  Markup to(String kind, String id, String words) {
    Markup text = Markup.text(words);
    return overview.anchors().find(kind, id).map(anchor -> to(anchor, text)).orElse(text);
  }

  /** The title of an article, linked; its id where the page does not show it. */
  Markup article(String id) {
    return overview
        .anchors()
        .find("article", id)
        .map(anchor -> to(anchor, Markup.text(title(anchor))))
        .orElseGet(() -> Markup.text(id));
  }

  /** The title of a storyline, linked, if the page shows it. */
  Optional<Markup> storyline(String id) {
    return overview.storylineTitle(id).map(title -> to("storyline", id, title));
  }

  private String title(String anchor) {
    return overview.articles().get(Integer.parseInt(anchor.substring(1))).title();
  }
}
