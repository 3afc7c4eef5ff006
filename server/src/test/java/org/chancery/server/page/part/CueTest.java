package org.chancery.server.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class CueTest {

  /**
   * A statement.
   *
   * @param source where its source begins; below 0 for none
   */
  private static ObjectNode statement(String cue, int begin, int source) {
    ObjectNode statement = JsonNodeFactory.instance.objectNode();
    statement
        .putObject("cue")
        .put("begin", begin)
        .put("end", begin + cue.length())
        .put("exact", cue);
    if (source >= 0) {
      statement.putArray("sources").addObject().putObject("span").put("begin", source);
    }
    return statement;
  }

  @Test
  void aPhraseStandsBeforeItsSource() {
    assertThat(Cue.of(statement("According to", 0, 13))).isEqualTo(new Cue("according to", true));
    assertThat(Cue.of(statement("in the words of", 40, 56)).isBefore()).isTrue();
  }

  @Test
  void aVerbStandsBehindItWhereverTheArticleHasIt() {
    assertThat(Cue.of(statement("said", 20, 25))).isEqualTo(new Cue("said", false));
    assertThat(Cue.of(statement("spoke of", 20, 7))).isEqualTo(new Cue("spoke of", false));
  }

  @Test
  void noOneNeedHaveSaidIt() {
    assertThat(Cue.of(statement("reportedly", 20, -1))).isEqualTo(new Cue("reportedly", false));
    assertThat(Cue.of(JsonNodeFactory.instance.objectNode())).isEqualTo(new Cue("", false));
  }
}
