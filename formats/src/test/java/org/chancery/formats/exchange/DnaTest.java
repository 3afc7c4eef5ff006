package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.formats.exchange.flow.Losses;
import org.junit.jupiter.api.Test;

class DnaTest {

  @Test
  void positionsAreConceptsAndStatementsAreTexts() {
    Exchange.Written written =
        Exchange.write(
            "dna",
            List.of(
                Examples.article(),
                Examples.statement(),
                Examples.position("p-1", "oppose"),
                Examples.position("p-2", "conditional"),
                Examples.visit()));
    assertThat(written.text())
        .isEqualTo(
            """
            statement_id;time;person;organization;concept;agreement;start_position;stop_position;text;coder;document_id;document_title;document_author;document_source;document_section;document_type
            s-1#1;2021-03-01;Oda Lesk;;;;30;41;Tomas Reyes;statement/say@1;a-1;Talks on the ferry line;"Ada Lindqvist; Per Holm";Morvia Herald;;
            s-1#2;2021-03-01;;Iceland;;;30;41;Tomas Reyes;statement/say@1;a-1;Talks on the ferry line;"Ada Lindqvist; Per Holm";Morvia Herald;;
            p-1#1;2021-03-01;Oda Lesk;;Ferry line;0;26;29;met;position/verb@1;a-1;Talks on the ferry line;"Ada Lindqvist; Per Holm";Morvia Herald;;
            p-2#1;2021-03-01;Oda Lesk;;Ferry line;;26;29;met;position/verb@1;a-1;Talks on the ferry line;"Ada Lindqvist; Per Holm";Morvia Herald;;
            """);
    assertThat(written.losses().losses())
        .contains(
            new Losses.Loss("events, left out", 1),
            new Losses.Loss(
                "stance of positions that is neither support nor oppose: conditional", 1));
  }

  @Test
  void isReadBack() {
    Exchange.Written written =
        Exchange.write(
            "dna",
            List.of(Examples.article(), Examples.statement(), Examples.position("p-1", "oppose")));
    Exchange.Taken taken = Exchange.read("dna", written.bytes());
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.records())
        .extracting(r -> r.path("record").asText(), r -> r.path("id").asText())
        .containsExactly(
            tuple("article", "a-1"), tuple("statement", "s-1"), tuple("position", "p-1"));
    ObjectNode article = taken.records().get(0);
    assertThat(article.path("authors")).hasSize(2);
    ObjectNode statement = taken.records().get(1);
    assertThat(statement.path("sources")).hasSize(2);
    assertThat(statement.path("content").get(0).path("exact").asText()).isEqualTo("Tomas Reyes");
    ObjectNode position = taken.records().get(2);
    assertThat(position.path("stance").asText()).isEqualTo("oppose");
    assertThat(position.path("issue").path("id").asText()).isEqualTo("ferry-line");
    assertThat(position.path("actor").path("name").asText()).isEqualTo("Oda Lesk");
  }

  @Test
  void filesOfOthersWithColumnsOfTheirOwn() {
    Exchange.Taken taken =
        Exchange.read(
            "dna",
            """
            statement_id;time;document_id;person;organization;concept;agreement;urgency
            4;2009-04-21 00:00:00;12;Oda Lesk;Party of the Lakes;Dam;1;high
            5;21-04-2009 12:00:00;12;;Party of the Lakes;Dam;no;low
            6;spring;12;;Party of the Lakes;Dam;no;low
            7;2009-04-21;12;;Party of the Lakes;Dam;perhaps;low
            """);
    assertThat(taken.of("position"))
        .extracting(p -> p.path("stance").asText(), p -> p.path("when").path("start").asText())
        .containsExactly(tuple("support", "2009-04-21"), tuple("oppose", "2009-04-21"));
    assertThat(taken.of("position").get(0).path("actor").path("organization").asText())
        .isEqualTo("Party of the Lakes");
    assertThat(taken.losses().losses()).contains(new Losses.Loss("column of rows: urgency", 1));
    assertThat(taken.problems())
        .extracting(p -> p.message())
        .containsExactly(
            "FILE:4: expected a day like 2021-03-01 as time, found \"spring\"",
            "FILE:5: expected 1 or 0, yes or no as agreement, found \"perhaps\"");
  }
}
