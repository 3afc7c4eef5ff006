package org.chancery.engine.text;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Character references left in the text ({@code &amp;quot;}, {@code &#39;}, a bare {@code quot;})
 * become characters, however often they were escaped.
 */
final class EntityDebris implements RepairRule {

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("sbquo", "\u201A"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("bdquo", "\u201E"),
          Map.entry("laquo", "\u00AB"),
          Map.entry("raquo", "\u00BB"),
          Map.entry("lsaquo", "\u2039"),
          Map.entry("rsaquo", "\u203A"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("hellip", "\u2026"),
          Map.entry("bull", "\u2022"),
          Map.entry("middot", "\u00B7"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("shy", ""),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("euro", "\u20AC"),
          Map.entry("pound", "\u00A3"),
          Map.entry("cent", "\u00A2"),
          Map.entry("yen", "\u00A5"),
          Map.entry("sect", "\u00A7"),
          Map.entry("deg", "\u00B0"),
          Map.entry("frac12", "\u00BD"),
          Map.entry("copy", "\u00A9"),
          Map.entry("reg", "\u00AE"),
          Map.entry("trade", "\u2122"),
          Map.entry("szlig", "\u00DF"),
          Map.entry("aelig", "\u00E6"),
          Map.entry("AElig", "\u00C6"),
          Map.entry("oslash", "\u00F8"),
          Map.entry("Oslash", "\u00D8"),
          Map.entry("aring", "\u00E5"),
          Map.entry("Aring", "\u00C5"),
          Map.entry("ccedil", "\u00E7"),
          Map.entry("Ccedil", "\u00C7"));

  private static final Map<String, String> MARKS =
      Map.of(
          "grave", "\u0300", "acute", "\u0301", "circ", "\u0302", "tilde", "\u0303", "uml",
          "\u0308", "caron", "\u030C");

  /**
   * An ampersand, itself perhaps escaped several times, and a reference; or a bare name that is no
   * English word.
   */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:(?:amp|#0{0,4}38|#[xX]0{0,4}26);)*+"
              + "(?:#(?<decimal>[0-9]{1,7});|#[xX](?<hex>[0-9a-fA-F]{1,6});|(?<name>[a-zA-Z]{2,6}[0-9]{0,2});)?+"
              + "|(?<bare>(?<![\\p{L}&])(?:quot|apos|lsquo|rsquo|ldquo|rdquo|nbsp|mdash|ndash|hellip)|(?<=[\\p{L}])quot);");

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
      } else if (matcher.end() - matcher.start() > 1) {
        int unknown = escaped(matcher, text);
        if (unknown > matcher.start() + 1) {
          edits.add(new Edit(matcher.start(), unknown, "&"));
        }
      }
    }
    return edits;
  }

  /** Index behind the escapes of the ampersand itself, where what follows is no reference. */
  private static int escaped(Matcher matcher, String text) {
    int end = matcher.end();
    for (String group : List.of("decimal", "hex", "name")) {
      if (matcher.group(group) != null) {
        end = text.lastIndexOf(';', matcher.start(group) - 1) + 1;
      }
    }
    return end;
  }

  private static @Nullable String meant(Matcher matcher) {
    String bare = matcher.group("bare");
    String name = bare == null ? matcher.group("name") : bare;
    if (name != null) {
      String named = NAMED.get(name);
      return named == null ? accented(name) : named;
    }
    String decimal = matcher.group("decimal");
    String hex = matcher.group("hex");
    if (decimal == null && hex == null) {
      return null;
    }
    int point = decimal == null ? Integer.parseInt(hex, 16) : Integer.parseInt(decimal);
    return usable(point) ? character(point) : null;
  }

  /** The letter that {@code eacute} and its like name. */
  private static @Nullable String accented(String name) {
    String mark = MARKS.get(name.substring(1));
    if (mark == null) {
      return null;
    }
    String letter = Normalizer.normalize(name.charAt(0) + mark, Normalizer.Form.NFC);
    return letter.length() == 1 ? letter : null;
  }

  /** Numbers in the gap that Unicode leaves are meant as Windows-1252, as on the web. */
  private static String character(int point) {
    if (point >= 0x80 && point < 0xA0) {
      return new String(new byte[] {(byte) point}, Charset.forName("windows-1252"));
    }
    return Character.toString(point);
  }

  private static boolean usable(int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return Character.isValidCodePoint(point) && point >= ' ' && point != 0x7F && !surrogate;
  }
}
