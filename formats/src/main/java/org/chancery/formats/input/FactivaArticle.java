package org.chancery.formats.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One article of Factiva. */
final class FactivaArticle {

  /** Field tags in the order in which they stand; texts are LP and TD. */
  private enum Tag {
    SE,
    HD,
    BY,
    CR,
    WC,
    PD,
    ET,
    SN,
    SC,
    ED,
    PG,
    VOL,
    LA,
    CY,
    LP,
    TD,
    CT,
    RF,
    ART,
    CO,
    IN,
    NS,
    RE,
    IPC,
    IPD,
    PUB,
    AN
  }

  private static final Pattern TAGGED = Pattern.compile("^([A-Z]{2,3})(?:$|(\\s+)(.*))");
  private static final Pattern WORDS = Pattern.compile("^[\\d,]+ words$");
  private static final Pattern TIME = Pattern.compile("^\\d{1,2}:\\d{2}(?: [AP]M)?$");

  private FactivaArticle() {}

  /** Reads an article; null for what stands behind the last one. */
  static @Nullable String read(List<String> lines, DocumentDraft draft) throws Unreadable {
    List<String> own = new ArrayList<>(lines);
    Matcher end = DatabaseExports.FACTIVA_END.matcher(own.get(own.size() - 1));
    if (!end.matches()) {
      return null;
    }
    draft.id(end.group(1));
    own.remove(own.size() - 1);
    Map<Tag, List<String>> fields = fields(own);
    String text = fields.containsKey(Tag.HD) ? tagged(fields, draft) : untagged(own, draft);
    if (text.isBlank()) {
      throw new Unreadable("empty: no text in the article");
    }
    return text;
  }

  private static Map<Tag, List<String>> fields(List<String> lines) {
    Map<Tag, List<String>> fields = new EnumMap<>(Tag.class);
    Tag open = null;
    for (String line : lines) {
      Matcher tag = TAGGED.matcher(line);
      Tag next = tag.matches() ? next(open, tag.group(1), tag.group(2)) : null;
      if (next != null) {
        open = next;
        List<String> values = fields.computeIfAbsent(next, k -> new ArrayList<>());
        if (tag.group(3) != null) {
          values.add(tag.group(3));
        }
      } else if (open != null) {
        fields.computeIfAbsent(open, k -> new ArrayList<>()).add(line);
      }
    }
    return fields;
  }

  /**
   * The tag that begins here; none where the letters are a word of the text. Tags stand in order;
   * within the text one stands alone in its line or well before what follows.
   */
  private static @Nullable Tag next(@Nullable Tag open, String letters, @Nullable String space) {
    for (Tag tag : Tag.values()) {
      if (!tag.name().equals(letters)) {
        continue;
      }
      boolean ordered = open == null || tag.compareTo(open) > 0;
      boolean inText = open == Tag.LP || open == Tag.TD;
      boolean apart = space == null || space.length() > 1 || space.equals("\t");
      return ordered && (!inText || apart) ? tag : null;
    }
    return null;
  }

  private static String tagged(Map<Tag, List<String>> fields, DocumentDraft draft) {
    draft.title(joined(fields, Tag.HD), "factiva:HD");
    ExportText.authors(draft, joined(fields, Tag.BY), "factiva:BY");
    draft.published(joined(fields, Tag.PD), "factiva:PD");
    draft.outlet(joined(fields, Tag.SN), "factiva:SN");
    List<String> text = new ArrayList<>(fields.getOrDefault(Tag.LP, List.of()));
    text.add("");
    text.addAll(fields.getOrDefault(Tag.TD, List.of()));
    return ExportText.paragraphs(text);
  }

  private static String joined(Map<Tag, List<String>> fields, Tag tag) {
    return String.join(" ", fields.getOrDefault(tag, List.of())).strip();
  }

  /** Headline, byline, "312 words", date, time, outlet, … language, copyright, text. */
  private static String untagged(List<String> lines, DocumentDraft draft) {
    int words = 0;
    while (words < lines.size() && !WORDS.matcher(lines.get(words).strip()).matches()) {
      words++;
    }
    List<String> before = lines.subList(0, words).stream().filter(l -> !l.isBlank()).toList();
    if (words == lines.size() || before.isEmpty()) {
      return "";
    }
    boolean byline = before.size() > 1;
    draft.title(
        String.join(" ", before.subList(0, byline ? before.size() - 1 : 1)), "factiva:headline");
    if (byline) {
      ExportText.authors(draft, before.get(before.size() - 1), "factiva:byline");
    }
    int text = words + 1;
    boolean dated = false;
    boolean named = false;
    while (text < lines.size() && !ExportText.isCopyright(lines.get(text))) {
      String line = lines.get(text++).strip();
      if (!dated) {
        dated = draft.published(line, "factiva:date") && !line.isEmpty();
      } else if (!named && !line.isEmpty() && !TIME.matcher(line).matches()) {
        draft.outlet(line, "factiva:source");
        named = true;
      }
    }
    return text >= lines.size() ? "" : ExportText.paragraphs(lines.subList(text + 1, lines.size()));
  }
}
