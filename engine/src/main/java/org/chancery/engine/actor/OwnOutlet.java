package org.chancery.engine.actor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Found;
import org.chancery.register.NameSense;

/**
 * The outlet that published an article, by its initials: where the Kestrian News Agency writes "she
 * told KNA", it means itself, whoever else is known by these letters. Immutable.
 */
final class OwnOutlet {

  private static final int FEWEST = 2;

  private final String name;
  private final String initials;

  OwnOutlet(Article article) {
    Found<String> outlet = article.outlet();
    this.name = outlet == null ? "" : outlet.value().strip().replaceFirst("^The ", "");
    this.initials =
        Stream.of(name.split("\\s+"))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .map(word -> Character.toString(word.codePointAt(0)))
            .collect(Collectors.joining());
  }

  /** Whether words are the outlet's initials, but are known as those of somebody else. */
  boolean isMistaken(String words, List<NameSense> senses) {
    return initials.length() >= FEWEST
        && words.equals(initials)
        && senses.stream().noneMatch(sense -> sense.actor().name().equalsIgnoreCase(name));
  }
}
