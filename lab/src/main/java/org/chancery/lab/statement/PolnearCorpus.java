package org.chancery.lab.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.engine.text.Span;

/**
 * Reads a split of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann} in
 * brat's format, offsets in code points. Where several people annotated an article, the first file
 * by name counts.
 */
final class PolnearCorpus {

  private static final Pattern TEXT_BOUND =
      Pattern.compile("(T\\d+)\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t.*");
  private static final Pattern ROLE = Pattern.compile("(\\D+)\\d*:(T\\d+)");

  private PolnearCorpus() {}

  /** The articles of the split, by name. */
  static List<MarkedArticle> read(Path split) throws IOException {
    Map<String, Path> first = new TreeMap<>();
    try (Stream<Path> files = Files.list(split.resolve("attributions"))) {
      files
          .filter(f -> f.toString().endsWith(".ann"))
          .sorted()
          .forEach(f -> first.putIfAbsent(articleName(f), f));
    }
    List<MarkedArticle> articles = new ArrayList<>();
    for (Map.Entry<String, Path> entry : first.entrySet()) {
      String text = Files.readString(split.resolve("text").resolve(entry.getKey() + ".txt"));
      articles.add(
          new MarkedArticle(
              entry.getKey(), text, attributions(Files.readAllLines(entry.getValue()), text)));
    }
    return articles;
  }

  private static String articleName(Path annotation) {
    return annotation.getFileName().toString().replaceFirst("_[0-9a-f]{4}\\.ann$", "");
  }

  private static List<Attribution> attributions(List<String> lines, String text) {
    Map<String, List<Span>> spans = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (String line : lines) {
      Matcher bound = TEXT_BOUND.matcher(line);
      if (bound.matches()) {
        spans.put(bound.group(1), spans(bound.group(3), text));
        labels.put(bound.group(1), bound.group(2));
      }
    }
    QuotedText quoted = new QuotedText(text);
    List<Attribution> attributions = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("E")) {
        attributions.add(attribution(line.split("\t", 2)[1], spans, labels, quoted));
      }
    }
    return attributions;
  }

  private static Attribution attribution(
      String roles, Map<String, List<Span>> spans, Map<String, String> labels, QuotedText quoted) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    String label = "";
    for (String part : roles.strip().split(" ")) {
      Matcher role = ROLE.matcher(part);
      if (!role.matches()) {
        continue;
      }
      List<Span> found = spans.getOrDefault(role.group(2), List.of());
      switch (role.group(1)) {
        case "Source" -> source.addAll(found);
        case "Cue" -> cue.addAll(found);
        case "Content" -> content.addAll(found);
        default -> label = labels.getOrDefault(role.group(2), "");
      }
    }
    source.sort(null);
    cue.sort(null);
    content.sort(null);
    return new Attribution(source, cue, content, quoted.kind(content), label);
  }

  private static List<Span> spans(String offsets, String text) {
    List<Span> spans = new ArrayList<>();
    for (String pair : offsets.split(";")) {
      String[] ends = pair.split(" ");
      spans.add(
          new Span(
              text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    return spans;
  }
}
