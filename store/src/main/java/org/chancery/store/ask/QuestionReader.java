package org.chancery.store.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.register.Register;
import org.chancery.store.query.Asked;
import org.chancery.store.query.CountBy;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Sort;
import org.jspecify.annotations.Nullable;

/** Makes questions of named parameters, and checks that they make sense. Immutable. */
public final class QuestionReader {

  private final Register register;
  private final Predicate<String> kept;

  /**
   * @param kept whether a name that the register doesn't know is in the store
   */
  public QuestionReader(Register register, Predicate<String> kept) {
    this.register = register;
    this.kept = kept;
  }

  /**
   * A question. Parameters that are not of this kind of record are passed over: who declares what
   * may be asked also refuses what may not.
   *
   * @throws ParameterFault where a parameter makes no sense
   */
  public Question read(Asked asked, Parameters given) {
    ConditionReader conditions = new ConditionReader(given, new PartyNames(register, kept));
    conditions.common();
    switch (asked) {
      case EVENT, MERGED_EVENT, STORYLINE -> conditions.ofEvents(register);
      case STATEMENT -> conditions.ofStatements();
      case POSITION -> conditions.ofPositions();
    }
    List<CountBy> by = countBy(asked, given);
    Sort sort = sort(asked, given, !by.isEmpty());
    RecordQuery query =
        new RecordQuery(asked, conditions.filters(), sort, RecordQuery.ALL, 0)
            .page(limit(given), offset(given));
    return new Question(query, by, conditions.near());
  }

  private static long limit(Parameters given) {
    Long limit = given.whole("limit", 1, Long.MAX_VALUE, "1 or more");
    return limit == null ? RecordQuery.ALL : limit;
  }

  private static long offset(Parameters given) {
    Long offset = given.whole("offset", 0, Long.MAX_VALUE, "0 or more");
    return offset == null ? 0 : offset;
  }

  private static List<CountBy> countBy(Asked asked, Parameters given) {
    List<CountBy> known = Stream.of(CountBy.values()).filter(by -> by.isOf(asked)).toList();
    return given.list("count_by").stream()
        .map(value -> Parameters.constant("count_by", value, known))
        .distinct()
        .toList();
  }

  private static @Nullable Sort sort(Asked asked, Parameters given, boolean counts) {
    String value = given.one("sort");
    if (value == null) {
      return null;
    }
    boolean descending = value.startsWith("-");
    String name = descending ? value.substring(1) : value;
    List<Sort.Key> known = Sort.keys(asked, given.one("text") != null, counts);
    for (Sort.Key key : known) {
      if (key.name().equalsIgnoreCase(name)) {
        return new Sort(key, descending);
      }
    }
    List<String> names = known.stream().map(key -> key.name().toLowerCase(Locale.ROOT)).toList();
    throw ParameterFault.of("sort", value, "one of " + String.join(", ", names));
  }

  static void order(@Nullable LocalDate since, @Nullable LocalDate until) {
    if (since != null && until != null && since.isAfter(until)) {
      throw new ParameterFault(
          "since",
          since.toString(),
          "a day before until",
          List.of(),
          naming ->
              naming.apply("since")
                  + " "
                  + since
                  + " is after "
                  + naming.apply("until")
                  + " "
                  + until
                  + ", expected before");
    }
  }
}
