package org.chancery.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.register.Packed.Unpacked;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;
import org.chancery.register.image.StringTable;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to what, and how bodies decide. Safe for use by several threads: at worst two of
 * them make the same row.
 */
final class MembershipTable {

  private static final int WIDTH = 9;
  private static final int RULE_WIDTH = 4;

  private final StringTable strings;
  private final int[] values;
  private final Groups byBody;
  private final Groups byMember;
  private final int[] ruleValues;
  private final Groups rulesByBody;
  private final @Nullable Membership[] made;

  MembershipTable(ImageReader image) {
    strings = image.strings();
    values = image.ints();
    byBody = Groups.read(image);
    byMember = Groups.read(image);
    ruleValues = image.ints();
    rulesByBody = Groups.read(image);
    made = new Membership[values.length / WIDTH];
  }

  static void write(List<Membership> memberships, List<BodyRule> rules, ImageWriter image) {
    List<Membership> rows = memberships.stream().sorted(Tenures.MEMBERS_BY_START).toList();
    Packed packed = new Packed(image);
    for (Membership row : rows) {
      packed.text(row.body());
      packed.text(row.actor());
      packed.word(row.role());
      packed.period(row.period());
      packed.source(row.source());
      packed.day(row.asOf());
    }
    packed.write();
    Groups.write(rows, Membership::body, row -> 0, image);
    Groups.write(rows, Membership::actor, row -> 0, image);
    Packed packedRules = new Packed(image);
    for (BodyRule rule : rules) {
      packedRules.text(rule.body());
      packedRules.word(rule.rule());
      packedRules.source(rule.source());
    }
    packedRules.write();
    Groups.write(rules, BodyRule::body, rule -> 0, image);
  }

  List<Membership> ofBody(String body) {
    return byBody.of(body, this::get);
  }

  List<Membership> ofMember(String actor) {
    return byMember.of(actor, this::get);
  }

  Optional<BodyRule> rule(String body) {
    return rulesByBody.of(body, this::rule).stream().findFirst();
  }

  List<Membership> all() {
    return IntStream.range(0, made.length).mapToObj(this::get).toList();
  }

  List<BodyRule> rules() {
    return IntStream.range(0, ruleValues.length / RULE_WIDTH).mapToObj(this::rule).toList();
  }

  private BodyRule rule(int index) {
    Unpacked row = new Unpacked(strings, ruleValues, index * RULE_WIDTH);
    return new BodyRule(row.text(), row.word(DecisionRule.class), row.source());
  }

  private Membership get(int index) {
    Membership known = made[index];
    if (known == null) {
      Unpacked row = new Unpacked(strings, values, index * WIDTH);
      known =
          new Membership(
              row.text(),
              row.text(),
              row.word(MemberRole.class),
              row.period(),
              row.source(),
              row.dayOrNull());
      made[index] = known;
    }
    return known;
  }
}
