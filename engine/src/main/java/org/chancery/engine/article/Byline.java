package org.chancery.engine.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that names who wrote an article: "By Ada Norel and Tomas Brik in Lesk, Morvia Times".
 *
 * @param names in their order
 * @param rest what stands behind the names, an outlet, a role or a date; absent where nothing does
 */
public record Byline(List<String> names, @Nullable String rest) {

  /** No byline is longer. */
  private static final int LONGEST = 150;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";
  private static final String PARTICLE =
      "(?:de|da|do|dos|del|di|du|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|y) ";
  private static final String NAME = WORD + "(?: (?:" + PARTICLE + "){0,2}" + WORD + "){1,3}?";
  private static final String PLACE = "(?: in " + WORD + "(?:,? " + WORD + "){0,3}?)?";
  private static final String END = "(?= ?$| and |, | in | [|•·–—/-] |\\. | \\d)";

  private static final Pattern BY = Pattern.compile("^(?:By|BY|by) ");
  private static final Pattern ONE = Pattern.compile("(" + NAME + ")" + END);
  private static final Pattern PLACED = Pattern.compile(PLACE + END);
  private static final Pattern JOIN = Pattern.compile(",? and |, ");
  private static final Pattern REST = Pattern.compile("^(?:, | [|•·–—/-] |\\. | (?=\\d))(\\S.*)$");

  public Byline {
    names = List.copyOf(names);
  }

  /** The byline, if the line is one: it begins with "By" and nothing but a byline stands in it. */
  public static Optional<Byline> of(String line) {
    Matcher by = BY.matcher(line);
    return line.length() <= LONGEST && by.find() ? read(line, by.end()) : Optional.empty();
  }

  /** The byline in a line that is known to be one and may lack the "By". */
  public static Optional<Byline> inLine(String line) {
    Matcher by = BY.matcher(line);
    return line.length() > LONGEST ? Optional.empty() : read(line, by.find() ? by.end() : 0);
  }

  private static Optional<Byline> read(String line, int begin) {
    List<String> names = new ArrayList<>();
    Matcher name = ONE.matcher(line);
    int at = begin;
    int end = begin;
    while (name.find(at) && name.start() == at) {
      names.add(name.group(1));
      end = name.end();
      Matcher place = PLACED.matcher(line);
      if (place.find(end) && place.start() == end) {
        end = place.end();
      }
      Matcher join = JOIN.matcher(line);
      if (!join.find(end) || join.start() != end || !isList(line, join)) {
        break;
      }
      at = join.end();
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String behind = line.substring(end);
    Matcher rest = REST.matcher(behind);
    if (behind.isBlank()) {
      return Optional.of(new Byline(names, null));
    }
    return rest.find() ? Optional.of(new Byline(names, rest.group(1))) : Optional.empty();
  }

  /**
   * A comma joins two authors only where an "and" joins the last; else an outlet or a role follows.
   */
  private static boolean isList(String line, Matcher join) {
    return join.group().endsWith("and ") || line.indexOf(" and ", join.end()) >= 0;
  }
}
