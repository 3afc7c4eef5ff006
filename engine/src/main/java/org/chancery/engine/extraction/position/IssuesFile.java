package org.chancery.engine.extraction.position;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.register.DecisionRule;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads issues files, strictly: an unknown key, a missing one, an id used twice or a value of the
 * wrong kind is a problem, and all problems are named at once.
 */
public final class IssuesFile {

  private static final Set<String> KEYS = Set.of("id", "title", "proposal", "also", "body", "rule");
  private static final String KEY_LIST = "id, title, proposal, also, body, rule";

  private final String file;
  private final List<IssuesProblem> problems = new ArrayList<>();
  private final Map<String, Integer> lineOfId = new HashMap<>();

  private IssuesFile(String file) {
    this.file = file;
  }

  /**
   * The issues of a file, in its order.
   *
   * @throws IssuesFormatException naming all that is wrong in it
   * @throws IOException where it can't be read
   */
  public static List<Issue> read(Path path) throws IOException {
    try {
      return parse(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
    } catch (CharacterCodingException notUtf8) {
      throw new IssuesFormatException(
          List.of(new IssuesProblem(path.toString(), 1, "bytes that are no UTF-8", "UTF-8")));
    }
  }

  /**
   * The issues of a file's content, in its order.
   *
   * @param file its name, for messages
   * @throws IssuesFormatException naming all that is wrong in it
   */
  public static List<Issue> parse(String file, String yaml) {
    IssuesFile reader = new IssuesFile(file);
    List<Issue> issues = reader.issues(yaml);
    if (!reader.problems.isEmpty()) {
      throw new IssuesFormatException(reader.problems);
    }
    return issues;
  }

  private List<Issue> issues(String yaml) {
    Node root = root(yaml);
    if (root == null) {
      return List.of();
    }
    Map<String, Node> top = fields(root, "an issues file", Set.of("issues"), "issues");
    Node list = top.get("issues");
    if (list == null) {
      if (problems.isEmpty()) {
        add(root, "a file without 'issues'", "'issues:' with a list of issues");
      }
      return List.of();
    }
    if (!(list instanceof SequenceNode sequence)) {
      add(list, describe(list), "a list under 'issues'");
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      Issue issue = issue(item);
      if (issue != null) {
        issues.add(issue);
      }
    }
    return issues;
  }

  private @Nullable Node root(String yaml) {
    try {
      Node root = new Compose(LoadSettings.builder().build()).composeString(yaml).orElse(null);
      if (root == null) {
        problems.add(new IssuesProblem(file, 1, "an empty file", "'issues:' with a list"));
      }
      return root;
    } catch (MarkedYamlEngineException malformed) {
      int line = malformed.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      problems.add(new IssuesProblem(file, line, String.valueOf(malformed.getProblem()), "YAML"));
    } catch (YamlEngineException malformed) {
      problems.add(new IssuesProblem(file, 1, String.valueOf(malformed.getMessage()), "YAML"));
    } catch (IndexOutOfBoundsException longKey) {
      // The parser's own words for a key of over a thousand characters at the end of its buffer.
      problems.add(new IssuesProblem(file, 1, "a key that is too long", "YAML"));
    }
    return null;
  }

  private @Nullable Issue issue(Node node) {
    int before = problems.size();
    Map<String, Node> fields = fields(node, "an issue", KEYS, KEY_LIST);
    if (!(node instanceof MappingNode)) {
      return null;
    }
    String id = text(node, fields, "id", true);
    String proposal = text(node, fields, "proposal", true);
    String title = text(node, fields, "title", false);
    String body = text(node, fields, "body", false);
    DecisionRule rule = rule(fields);
    List<String> also = also(fields);
    checkId(fields.get("id"), id);
    if (body != null && !body.matches("[a-z]+:\\S+")) {
      add(fields.getOrDefault("body", node), "'" + body + "'", "a register id such as org:g7");
    }
    return problems.size() > before || id == null || proposal == null
        ? null
        : new Issue(id, title, proposal, also, body, rule);
  }

  private void checkId(@Nullable Node node, @Nullable String id) {
    if (node == null || id == null) {
      return;
    }
    if (id.chars().anyMatch(Character::isWhitespace)) {
      add(node, "the id '" + id + "'", "an id without spaces, such as g7-russia");
    }
    Integer first = lineOfId.putIfAbsent(id, line(node));
    if (first != null) {
      add(node, "the id '" + id + "' again", "another one than that of line " + first);
    }
  }

  private @Nullable DecisionRule rule(Map<String, Node> fields) {
    Node node = fields.get("rule");
    if (node == null) {
      return null;
    }
    List<String> words =
        Stream.of(DecisionRule.values()).map(rule -> rule.name().toLowerCase(Locale.ROOT)).toList();
    int at = node instanceof ScalarNode scalar ? words.indexOf(scalar.getValue()) : -1;
    if (at < 0) {
      add(node, describe(node) + " for 'rule'", "one of " + String.join(", ", words));
      return null;
    }
    return DecisionRule.values()[at];
  }

  private List<String> also(Map<String, Node> fields) {
    Node node = fields.get("also");
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      add(node, describe(node), "a list of texts under 'also'");
      return List.of();
    }
    List<String> also = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      String text = text(item, "text in 'also'");
      if (text != null) {
        also.add(text);
      }
    }
    return also;
  }

  private @Nullable String text(
      Node issue, Map<String, Node> fields, String key, boolean required) {
    Node node = fields.get(key);
    if (node == null) {
      if (required) {
        add(issue, "an issue without '" + key + "'", "'" + key + "'");
      }
      return null;
    }
    return text(node, "text for '" + key + "'");
  }

  private @Nullable String text(Node node, String expected) {
    boolean text = node instanceof ScalarNode && node.getTag().equals(Tag.STR);
    if (text && node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    String quotes = node instanceof ScalarNode && !text ? " (in quotes if it is meant so)" : "";
    add(node, describe(node), expected + quotes);
    return null;
  }

  private Map<String, Node> fields(Node node, String what, Set<String> keys, String keyList) {
    Map<String, Node> fields = new HashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      add(node, describe(node), what + " with " + keyList);
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Node keyNode = tuple.getKeyNode();
      String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!keys.contains(key)) {
        add(keyNode, "the key '" + key + "'", what + " with " + keyList);
      } else if (fields.putIfAbsent(key, tuple.getValueNode()) != null) {
        add(keyNode, "the key '" + key + "' again", "it once in " + what);
      }
    }
    return fields;
  }

  private static String describe(Node node) {
    if (node instanceof ScalarNode scalar) {
      return node.getTag().equals(Tag.NULL) ? "nothing" : "'" + scalar.getValue() + "'";
    }
    return node instanceof SequenceNode ? "a list" : "a mapping";
  }

  private void add(Node node, String found, String expected) {
    problems.add(new IssuesProblem(file, line(node), found, expected));
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
