package org.chancery.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.register.Register;
import org.chancery.store.query.Asked;
import org.chancery.store.query.CountBy;
import org.chancery.store.query.Filter;
import org.chancery.store.query.Party;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Sort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Makes a question of what the options say, and checks that it makes sense. */
final class QuestionFilters {

  private final QuestionOptions options;
  private final ConditionOptions conditions;
  private final PartyNames names;
  private final CommandLine line;
  private final List<Filter> filters = new ArrayList<>();

  QuestionFilters(QuestionOptions options, PartyNames names, CommandLine line) {
    this.options = options;
    this.conditions = options.conditions;
    this.names = names;
    this.line = line;
  }

  /** Adds a condition of a command's own. */
  QuestionFilters and(Filter filter) {
    filters.add(filter);
    return this;
  }

  /** Adds a condition of a command's own that one of these holds; none where there are none. */
  QuestionFilters among(Filter.Field field, Collection<?> values) {
    if (!values.isEmpty()) {
      filters.add(
          new Filter.Among(
              field,
              values.stream()
                  .map(value -> value.toString().toLowerCase(Locale.ROOT))
                  .collect(Collectors.toSet())));
    }
    return this;
  }

  /** Adds that one of these parties is on a side; nothing where there are none. */
  QuestionFilters parties(Filter.Side side, List<String> asked) {
    return parties(side, asked, names::party);
  }

  private QuestionFilters parties(
      Filter.Side side, List<String> asked, Function<String, Party> party) {
    if (!asked.isEmpty()) {
      filters.add(new Filter.Parties(side, asked.stream().map(party).toList()));
    }
    return this;
  }

  /** Adds that it is of one of these quad classes. */
  QuestionFilters quads(List<Integer> quads) {
    for (int quad : quads) {
      if (quad < 1 || quad > 4) {
        throw wrong("--quad " + quad + ", expected 1 to 4");
      }
    }
    return among(Filter.Field.QUAD, quads);
  }

  /** Adds that these two deal with each other. */
  QuestionFilters dyad(@Nullable String dyad) {
    if (dyad != null) {
      String[] two = dyad.split(",", -1);
      if (two.length != 2) {
        throw wrong("--dyad '" + dyad + "', expected two actors parted by a comma");
      }
      filters.add(new Filter.Dyad(names.party(two[0]), names.party(two[1])));
    }
    return this;
  }

  /** Adds that so many independent sources tell it. */
  QuestionFilters sources(@Nullable Integer least) {
    if (least != null) {
      if (least < 1) {
        throw wrong("--min-sources " + least + ", expected 1 or more");
      }
      filters.add(new Filter.LeastSources(least));
    }
    return this;
  }

  /** Adds that it is near a place. */
  QuestionFilters near(@Nullable String near, Register register) {
    if (near != null) {
      filters.add(new NearOption(register, line).filter(near, line.getErr()));
    }
    return this;
  }

  /** The question. */
  RecordQuery query(Asked asked) {
    parties(Filter.Side.ACTING, conditions.actors);
    parties(Filter.Side.RECEIVING, conditions.recipients);
    parties(Filter.Side.ANY, conditions.countries, names::country);
    parties(
        Filter.Side.ANY,
        conditions.sectors,
        sector -> new Party(Party.By.SECTOR, sector.strip().toUpperCase(Locale.ROOT)));
    if (!conditions.types.isEmpty()) {
      filters.add(new Filter.Types(strings(conditions.types)));
    }
    if (!conditions.issues.isEmpty()) {
      filters.add(new Filter.Issues(new HashSet<>(conditions.issues)));
    }
    if (!conditions.articles.isEmpty()) {
      filters.add(new Filter.Among(Filter.Field.ARTICLE, new HashSet<>(conditions.articles)));
    }
    if (conditions.coder != null) {
      filters.add(new Filter.ArticleCoder(conditions.coder));
    }
    if (!options.ids.isEmpty()) {
      filters.add(new Filter.Among(Filter.Field.ID, new HashSet<>(options.ids)));
    }
    days();
    confidence();
    if (conditions.text != null) {
      if (conditions.text.isBlank()) {
        throw wrong("--text is empty, expected words");
      }
      filters.add(new Filter.Words(conditions.text));
    }
    return page(new RecordQuery(asked, filters, sort(asked), RecordQuery.ALL, 0));
  }

  private static Set<String> strings(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.toSet());
  }

  private void days() {
    if (conditions.since != null
        && conditions.until != null
        && conditions.since.isAfter(conditions.until)) {
      throw wrong(
          "--since "
              + conditions.since
              + " is after --until "
              + conditions.until
              + ", expected before");
    }
    if (conditions.since != null) {
      filters.add(new Filter.Since(conditions.since));
    }
    if (conditions.until != null) {
      filters.add(new Filter.Until(conditions.until));
    }
  }

  private void confidence() {
    if (conditions.confidence != null) {
      if (!(conditions.confidence >= 0 && conditions.confidence <= 1)) {
        throw wrong("--min-confidence " + conditions.confidence + ", expected from 0 to 1");
      }
      filters.add(new Filter.LeastConfidence(conditions.confidence));
    }
  }

  private RecordQuery page(RecordQuery query) {
    if (options.limit != null && options.limit < 1) {
      throw wrong("--limit " + options.limit + ", expected 1 or more");
    }
    if (options.offset < 0) {
      throw wrong("--offset " + options.offset + ", expected 0 or more");
    }
    return query.page(options.limit == null ? RecordQuery.ALL : options.limit, options.offset);
  }

  private @Nullable Sort sort(Asked asked) {
    for (CountBy by : options.countBy) {
      if (!by.isOf(asked)) {
        throw wrong(
            "--count-by "
                + lower(by)
                + ", expected one of "
                + Stream.of(CountBy.values())
                    .filter(other -> other.isOf(asked))
                    .map(QuestionFilters::lower)
                    .collect(Collectors.joining(", ")));
      }
    }
    if (options.sort == null) {
      return null;
    }
    boolean descending = options.sort.startsWith("-");
    String name = descending ? options.sort.substring(1) : options.sort;
    List<Sort.Key> known = Sort.keys(asked, conditions.text != null, !options.countBy.isEmpty());
    Optional<Sort.Key> key =
        known.stream().filter(one -> lower(one).equalsIgnoreCase(name)).findFirst();
    return new Sort(
        key.orElseThrow(
            () ->
                wrong(
                    "--sort "
                        + options.sort
                        + ", expected one of "
                        + known.stream()
                            .map(QuestionFilters::lower)
                            .collect(Collectors.joining(", ")))),
        descending);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(line, message);
  }
}
