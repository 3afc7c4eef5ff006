package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.register.FactsFile.Row;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the entries under {@code memberships} and {@code presidencies}. Not safe for use by several
 * threads.
 */
final class MembershipReader {

  private static final Set<String> BODY_KEYS = Set.of("body", "decides", "members");
  private static final Set<String> RULE_KEYS = Set.of("rule", "source", "sure");
  private static final Set<String> MEMBER_KEYS =
      Set.of("actor", "role", "start", "end", "source", "sure", "as_of");
  private static final Set<String> PRESIDENCY_KEYS =
      Set.of("body", "actor", "start", "end", "source", "sure", "as_of");

  private final @Nullable LocalDate asOf;
  private final Problems problems;
  private final List<Row<Membership>> memberships = new ArrayList<>();
  private final List<Row<BodyRule>> rules = new ArrayList<>();

  /**
   * A reader for one file.
   *
   * @param asOf the day up to which the file was checked
   */
  MembershipReader(@Nullable LocalDate asOf, Problems problems) {
    this.asOf = asOf;
    this.problems = problems;
  }

  List<Row<Membership>> memberships() {
    return memberships;
  }

  List<Row<BodyRule>> rules() {
    return rules;
  }

  void readBody(Node item) {
    YamlFields fields = YamlFields.of(item, "a body's membership", BODY_KEYS, problems);
    if (fields == null) {
      return;
    }
    String body = fields.required("body");
    ActorReader.checkId(fields, "body", body);
    Node decides = fields.value("decides");
    if (decides != null) {
      readRule(decides, body);
    }
    for (Node member : fields.list("members")) {
      readMember(member, body);
    }
  }

  void readPresidency(Node item) {
    YamlFields fields = YamlFields.of(item, "a presidency", PRESIDENCY_KEYS, problems);
    if (fields != null) {
      String body = fields.required("body");
      ActorReader.checkId(fields, "body", body);
      add(fields, body, MemberRole.PRESIDENCY);
    }
  }

  private void readRule(Node item, String body) {
    YamlFields fields = YamlFields.of(item, "a rule", RULE_KEYS, problems);
    if (fields != null) {
      DecisionRule rule = fields.requiredWord("rule", DecisionRule.class);
      Source source = SourceReader.read(fields);
      if (rule != null) {
        rules.add(new Row<>(new BodyRule(body, rule, source), fields.line()));
      }
    }
  }

  private void readMember(Node item, String body) {
    YamlFields fields = YamlFields.of(item, "a member", MEMBER_KEYS, problems);
    if (fields == null) {
      return;
    }
    MemberRole role = fields.requiredWord("role", MemberRole.class);
    if (role == MemberRole.PRESIDENCY) {
      fields.wrong("role", "'presidency' among members", "it under 'presidencies'");
    }
    add(fields, body, role);
  }

  private void add(YamlFields fields, String body, @Nullable MemberRole role) {
    String actor = fields.required("actor");
    ActorReader.checkId(fields, "actor", actor);
    Period period = fields.period();
    Source source = SourceReader.read(fields);
    LocalDate rowAsOf = fields.day("as_of");
    LocalDate checked = rowAsOf != null ? rowAsOf : asOf;
    if (role != null) {
      Membership row = new Membership(body, actor, role, period, source, checked);
      memberships.add(new Row<>(row, fields.line()));
    }
  }
}
