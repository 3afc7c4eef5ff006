package org.chancery.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.register.RegisterQuery.Body;
import org.chancery.register.RegisterQuery.Entry;
import org.chancery.register.name.Spelling;

/**
 * Puts questions to a register through the look-ups that users have. An answer is right only where
 * nothing wrong stands beside it: whoever else is named as holding a sole office makes it wrong.
 */
final class QuestionCheck {

  /**
   * A question that came out wrong.
   *
   * @param found what the register said
   */
  record Miss(Question question, String found) {
    @Override
    public String toString() {
      return question.id()
          + " "
          + question.question()
          + " expected "
          + question.expected()
          + ", found "
          + (found.isEmpty() ? "nothing" : found);
    }
  }

  private static final Set<MemberRole> SEATED =
      Set.of(MemberRole.MEMBER, MemberRole.PERMANENT, MemberRole.ELECTED, MemberRole.PARTY);

  private final Register register;
  private final RegisterQuery query;

  QuestionCheck(Register register) {
    this.register = register;
    this.query = new RegisterQuery(register);
  }

  /** The questions that the register answers wrong, or not. */
  List<Miss> misses(List<Question> questions) {
    return questions.stream().flatMap(question -> miss(question).stream()).toList();
  }

  private Optional<Miss> miss(Question question) {
    return switch (question.form()) {
      case "office" -> office(question);
      case "person" -> person(question);
      case "member" -> member(question);
      case "count" -> count(question);
      case "presidency" -> presidency(question);
      default -> throw new IllegalArgumentException("unknown form: " + question);
    };
  }

  private Optional<Miss> office(Question question) {
    List<Entry> found =
        query.who(question.subject(), question.on()).found().stream()
            .filter(entry -> !entry.tenures().isEmpty())
            .toList();
    boolean right =
        !found.isEmpty()
            && found.stream().allMatch(entry -> isOneOf(question.answers(), entry.actor()));
    return unless(right, question, found.stream().map(Entry::toString));
  }

  private Optional<Miss> person(Question question) {
    String plain = question.expected().replaceAll("\\([^)]*\\)", "").strip();
    int colon = plain.indexOf(':');
    String owner = plain.substring(colon + 1).strip();
    List<Tenure> expected = new ArrayList<>();
    for (String title : plain.substring(0, colon).split("[/,]")) {
      query
          .who(title.strip() + " of " + owner, question.on())
          .found()
          .forEach(entry -> expected.addAll(entry.tenures()));
    }
    List<Entry> found = query.who(question.subject(), question.on()).found();
    boolean right =
        found.stream().flatMap(entry -> entry.tenures().stream()).anyMatch(expected::contains);
    return unless(right, question, found.stream().map(Entry::toString));
  }

  private Optional<Miss> member(Question question) {
    List<Membership> rows = new ArrayList<>();
    Optional<Body> body = body(question);
    body.ifPresent(b -> rows.addAll(b.members()));
    body.ifPresent(b -> rows.addAll(b.suspended()));
    rows.removeIf(
        row ->
            register
                .actor(row.actor())
                .filter(actor -> isOneOf(List.of(question.subject()), actor))
                .isEmpty());
    Set<String> roles =
        rows.stream()
            .map(row -> row.role().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    // A suspended member's row stands beside its membership.
    boolean right =
        body.isPresent()
            && switch (question.expected()) {
              case "none" -> roles.isEmpty();
              case "suspended" -> roles.contains("suspended");
              default -> roles.equals(Set.of(question.expected()));
            };
    return unless(right, question, rows.stream().map(Membership::toString));
  }

  private Optional<Miss> count(Question question) {
    List<String> members =
        body(question).stream()
            .flatMap(body -> body.members().stream())
            .filter(row -> SEATED.contains(row.role()))
            .map(Membership::actor)
            .distinct()
            .sorted()
            .toList();
    return unless(
        String.valueOf(members.size()).equals(question.expected()),
        question,
        Stream.of(members.size() + ": " + members));
  }

  private Optional<Miss> presidency(Question question) {
    List<Actor> presiding =
        body(question).stream()
            .flatMap(body -> body.presidencies().stream())
            .flatMap(row -> register.actor(row.actor()).stream())
            .toList();
    boolean right =
        !presiding.isEmpty()
            && presiding.stream().allMatch(actor -> isOneOf(question.answers(), actor));
    return unless(right, question, presiding.stream().map(Actor::name));
  }

  /** The first body that a user is shown. */
  private Optional<Body> body(Question question) {
    return query.members(question.body(), question.on()).found().stream().findFirst();
  }

  private boolean isOneOf(List<String> names, Actor actor) {
    return names.stream()
        .anyMatch(
            name ->
                Spelling.fold(actor.name()).equals(Spelling.fold(name))
                    || register.named(name).stream()
                        .anyMatch(
                            sense ->
                                sense.kind() == NameSense.Kind.NAME
                                    && sense.actor().id().equals(actor.id())));
  }

  private static Optional<Miss> unless(boolean right, Question question, Stream<String> found) {
    return right
        ? Optional.empty()
        : Optional.of(new Miss(question, found.collect(Collectors.joining("; "))));
  }
}
