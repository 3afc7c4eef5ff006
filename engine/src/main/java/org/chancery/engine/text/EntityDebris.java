package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Character references left in the text ({@code &amp;quot;}, {@code &#39;}, a bare {@code quot;})
 * become characters.
 */
final class EntityDebris implements RepairRule {

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("laquo", "\u00AB"),
          Map.entry("raquo", "\u00BB"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("hellip", "\u2026"),
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"));

  /**
   * An ampersand, itself perhaps escaped several times, and a reference; or a bare name that is no
   * English word.
   */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:amp;){0,3}(?:#(?<decimal>[0-9]{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-z]{2,6}));"
              + "|(?<bare>(?<![A-Za-z&])(?:quot|apos|lsquo|rsquo|ldquo|rdquo|nbsp|mdash|ndash|hellip)|(?<=[A-Za-z.,!?0-9 ])quot);");

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    if (text.indexOf(';') < 0) {
      return edits;
    }
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      String meant = meant(matcher);
      if (meant != null) {
        edits.add(new Edit(matcher.start(), matcher.end(), meant));
      }
    }
    return edits;
  }

  private static @org.jspecify.annotations.Nullable String meant(Matcher matcher) {
    String name = matcher.group("name") == null ? matcher.group("bare") : matcher.group("name");
    if (name != null) {
      return NAMED.get(name);
    }
    String decimal = matcher.group("decimal");
    int point =
        decimal == null ? Integer.parseInt(matcher.group("hex"), 16) : Integer.parseInt(decimal);
    boolean usable =
        Character.isValidCodePoint(point) && !Character.isISOControl(point) && !isSurrogate(point);
    return usable ? Character.toString(point) : null;
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
