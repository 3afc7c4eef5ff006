package org.chancery.store.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.register.Register;
import org.chancery.store.query.Asked;
import org.chancery.store.query.CountBy;
import org.chancery.store.query.Filter;
import org.chancery.store.query.Party;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Sort;
import org.junit.jupiter.api.Test;

class QuestionReaderTest {

  private final QuestionReader reader =
      new QuestionReader(Register.bundled(), "Ena Morvic"::equals);

  private static Parameters of(String... pairs) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], List.of(pairs[i + 1]));
    }
    return new Parameters(values);
  }

  private ParameterFault fault(Asked asked, String... pairs) {
    return catchThrowableOfType(ParameterFault.class, () -> reader.read(asked, of(pairs)));
  }

  @Test
  void aNameThatRecordsShowIsAskedAsItIs() {
    // The register has a state of this name; the record's party is somebody whom it hasn't.
    Question question = reader.read(Asked.EVENT, of("actor", "name:Russia"));
    assertThat(question.query().filters())
        .containsExactly(
            new Filter.Parties(Filter.Side.ACTING, List.of(new Party(Party.By.NAME, "Russia"))));
  }

  @Test
  void everyConditionBecomesAFilter() {
    Question question =
        reader.read(
            Asked.EVENT,
            of(
                "actor", "Ena Morvic",
                "country", "fra,DEU",
                "type", "threaten,ASSAULT",
                "since", "2020-01-01",
                "until", "2020-12-31",
                "min_confidence", "0.5",
                "quad", "3,4",
                "factuality", "Fact",
                "dyad", "country:USA,country:CHN",
                "near", "10,20,30",
                "sort", "-confidence",
                "limit", "5",
                "offset", "10"));
    assertThat(question.query().filters())
        .containsExactlyInAnyOrder(
            new Filter.Parties(Filter.Side.ACTING, List.of(new Party(Party.By.NAME, "Ena Morvic"))),
            new Filter.Parties(
                Filter.Side.ANY,
                List.of(new Party(Party.By.COUNTRY, "FRA"), new Party(Party.By.COUNTRY, "DEU"))),
            new Filter.Types(Set.of("THREATEN", "ASSAULT")),
            new Filter.Since(LocalDate.of(2020, 1, 1)),
            new Filter.Until(LocalDate.of(2020, 12, 31)),
            new Filter.LeastConfidence(0.5),
            new Filter.Among(Filter.Field.QUAD, Set.of("3", "4")),
            new Filter.Among(Filter.Field.FACTUALITY, Set.of("fact")),
            new Filter.Dyad(
                new Party(Party.By.ID, "country:USA"), new Party(Party.By.ID, "country:CHN")),
            new Filter.Near(10, 20, 30));
    assertThat(question.query().sort()).isEqualTo(new Sort(Sort.Key.CONFIDENCE, true));
    assertThat(question.query().limit()).isEqualTo(5);
    assertThat(question.query().offset()).isEqualTo(10);
    assertThat(question.counts()).isFalse();
  }

  @Test
  void withoutConditionsAllIsAskedFor() {
    Question question = reader.read(Asked.POSITION, of());
    assertThat(question.query()).isEqualTo(RecordQuery.of(Asked.POSITION));
  }

  @Test
  void countsAreOfWhatTheKindHas() {
    assertThat(reader.read(Asked.EVENT, of("count_by", "month,TYPE")).countBy())
        .containsExactly(CountBy.MONTH, CountBy.TYPE);
    ParameterFault fault = fault(Asked.STATEMENT, "count_by", "stance");
    assertThat(fault.name()).isEqualTo("count_by");
    assertThat(fault.message(name -> "--" + name.replace('_', '-')))
        .startsWith("--count-by stance, expected one of day, week, month, year");
  }

  @Test
  void aFaultSaysWhatWasFoundWhatWasExpectedAndWhatWasNear() {
    ParameterFault type = fault(Asked.EVENT, "type", "THREATN");
    assertThat(type.found()).isEqualTo("THREATN");
    assertThat(type.expected()).contains("assault");
    assertThat(type.nearMisses()).containsExactly("threaten");
    ParameterFault country = fault(Asked.EVENT, "country", "Qzxvia");
    assertThat(country.getMessage()).startsWith("'Qzxvia' is no country");
    ParameterFault bush = fault(Asked.EVENT, "actor", "Bush");
    assertThat(bush.getMessage()).contains("is the name of several; expected one of");
    assertThat(bush.nearMisses()).contains("person:george-w-bush");
    ParameterFault order = fault(Asked.EVENT, "since", "2020-02-02", "until", "2020-02-01");
    assertThat(order.message(name -> "--" + name))
        .isEqualTo("--since 2020-02-02 is after --until 2020-02-01, expected before");
  }

  @Test
  void whatIsNoValueIsRefused() {
    assertThat(fault(Asked.EVENT, "since", "2020-02-30").getMessage()).contains("is no day");
    assertThat(fault(Asked.EVENT, "limit", "0").getMessage())
        .isEqualTo("limit 0, expected 1 or more");
    assertThat(fault(Asked.EVENT, "limit", "99999999999999999999").found()).isNotNull();
    assertThat(fault(Asked.EVENT, "offset", "-1").name()).isEqualTo("offset");
    assertThat(fault(Asked.EVENT, "min_confidence", "NaN").expected()).isEqualTo("from 0 to 1");
    assertThat(fault(Asked.EVENT, "quad", "5").expected()).isEqualTo("1 to 4");
    assertThat(fault(Asked.EVENT, "dyad", "country:USA").expected()).contains("two actors");
    assertThat(fault(Asked.EVENT, "near", "95,10,5").getMessage()).contains("no place");
    assertThat(fault(Asked.EVENT, "near", "Infinity,10,5").getMessage()).contains("no place");
    assertThat(fault(Asked.EVENT, "near", ",,,").expected()).contains("LAT,LON,KM");
    assertThat(fault(Asked.EVENT, "sort", "sources").expected()).startsWith("one of date");
    assertThat(fault(Asked.EVENT, "text", " ").getMessage()).contains("empty");
    assertThat(fault(Asked.POSITION, "stance", "maybe").expected()).contains("oppose");
    assertThatThrownBy(
            () -> reader.read(Asked.EVENT, new Parameters(Map.of("sort", List.of("date", "type")))))
        .isInstanceOf(ParameterFault.class)
        .hasMessageContaining("one value");
  }

  @Test
  void nearMissesShareAWordOrAreASlipAway() {
    assertThat(NearMisses.of("recipent", List.of("actor", "recipient", "country")))
        .containsExactly("recipient");
    assertThat(NearMisses.of("russia", List.of("g7-russia", "nato-sweden")))
        .containsExactly("g7-russia");
    assertThat(NearMisses.of("x".repeat(10_000), List.of("actor"))).isEmpty();
  }

  @Test
  void lettersThatChangedPlacesAreOneMistake() {
    assertThat(NearMisses.nearest("evnets", List.of("events", "invents")))
        .containsExactly("events");
    assertThat(NearMisses.nearest("statments", List.of("events", "statements")))
        .containsExactly("statements");
    assertThat(NearMisses.nearest("", List.of("abc"))).isEmpty();
  }

  @Test
  void aStateGoesByItsCodeWhereNobodyIsCalledThat() {
    Question question = reader.read(Asked.EVENT, of("dyad", "ukr,DEU"));
    assertThat(question.query().filters())
        .containsExactly(
            new Filter.Dyad(
                new Party(Party.By.ID, "country:UKR"), new Party(Party.By.ID, "country:DEU")));
    assertThat(fault(Asked.EVENT, "actor", "QQQ")).hasMessageContaining("'QQQ' is no actor");
  }
}
