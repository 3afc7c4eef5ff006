package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.register.FactsFile.Row;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one register file in YAML: all of it, or nothing. Not safe for use by several threads. */
final class FactsFileReader {

  /** The first line's value. */
  static final String FORMAT = "chancery-register 1";

  /** The largest file, in code points; the bundled ones are a hundredth of it. */
  private static final int LARGEST_FILE = 64 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Set<String> SECTIONS =
      Set.of(
          "format", "as_of", "actors", "offices", "memberships", "presidencies", "roles", "places");

  private final String file;
  private final Problems problems;

  private FactsFileReader(String file) {
    this.file = file;
    this.problems = new Problems(file);
  }

  /**
   * Reads a file.
   *
   * @param file its name for messages
   * @throws RegisterFormatException naming all that is wrong in it
   */
  static FactsFile read(String file, String yaml) {
    return new FactsFileReader(file).read(yaml);
  }

  private FactsFile read(String yaml) {
    Node root = compose(yaml.startsWith(BYTE_ORDER_MARK) ? yaml.substring(1) : yaml);
    YamlFields top = YamlFields.of(root, "a register file", SECTIONS, problems);
    if (top == null) {
      problems.throwIfAny();
      throw new AssertionError("a file without mapping and without problem: " + file);
    }
    LocalDate asOf = header(top);
    OfficeReader offices = new OfficeReader(asOf, problems);
    top.list("offices").forEach(offices::read);
    MembershipReader memberships = new MembershipReader(asOf, problems);
    top.list("memberships").forEach(memberships::readBody);
    top.list("presidencies").forEach(memberships::readPresidency);
    List<Row<RoleWord>> roles = new ArrayList<>();
    for (Node item : top.list("roles")) {
      add(roles, item, RoleWordReader.read(item, problems));
    }
    List<Row<NamedPlace>> places = new ArrayList<>();
    for (Node item : top.list("places")) {
      add(places, item, PlaceReader.read(item, problems));
    }
    FactsFile facts =
        new FactsFile(
            file,
            actors(top),
            offices.offices(),
            offices.holders(),
            memberships.memberships(),
            memberships.rules(),
            roles,
            places);
    problems.throwIfAny();
    return facts;
  }

  private Node compose(String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(LARGEST_FILE).build();
    try {
      Node root = new Compose(settings).composeString(yaml).orElse(null);
      if (root != null) {
        return root;
      }
      problems.add(1, "an empty file", "'format: " + FORMAT + "' and facts");
    } catch (MarkedYamlEngineException notYaml) {
      int line = notYaml.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      problems.add(line, String.valueOf(notYaml.getProblem()), "YAML");
    } catch (StackOverflowError tooDeep) {
      // The parser follows nesting by recursion and has no limit of its own.
      problems.add(1, "nesting too deep to read", "four levels at most");
    } catch (YamlEngineException notYaml) {
      problems.add(1, String.valueOf(notYaml.getMessage()), "YAML");
    } catch (IndexOutOfBoundsException longKey) {
      // The parser's own words for a key of over a thousand characters at the end of its buffer.
      problems.add(1, "a key that is too long", "YAML");
    }
    problems.throwIfAny();
    throw new AssertionError("a file without content and without problem: " + file);
  }

  private @Nullable LocalDate header(YamlFields top) {
    String format = top.required("format");
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      top.wrong("format", "the format '" + format + "'", "'" + FORMAT + "'");
    }
    if (!top.has("as_of")) {
      top.wrong("as_of", "a register file without 'as_of'", "the day up to which it was checked");
    }
    return top.day("as_of");
  }

  private List<Row<Actor>> actors(YamlFields top) {
    List<Row<Actor>> actors = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node item : top.list("actors")) {
      Actor actor = ActorReader.read(item, problems);
      if (actor != null && !ids.add(actor.id())) {
        problems.add(item, "the actor '" + actor.id() + "' again", "each id once");
      }
      add(actors, item, actor);
    }
    return actors;
  }

  private static <T> void add(List<Row<T>> rows, Node node, @Nullable T fact) {
    if (fact != null) {
      rows.add(new Row<>(fact, Problems.line(node)));
    }
  }
}
