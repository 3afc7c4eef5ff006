package org.chancery.server.page.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import org.chancery.store.correct.Anchor;
import org.chancery.store.correct.Correction;
import org.junit.jupiter.api.Test;

class CardMakerTest {

  @Test
  void anEditTellsNamesAsTheyAreWritten() throws JsonProcessingException {
    ObjectNode edits =
        (ObjectNode)
            new ObjectMapper()
                .readTree(
                    "{\"type\":\"ACCUSE\",\"mode\":null,\"actors\":[{\"text\":\"he\",\"name\":\"Ilse Lund\"}]}");
    Correction edit =
        new Correction(
            "c-1",
            1,
            "event",
            "e-1",
            Correction.Action.EDIT,
            edits,
            "ada",
            LocalDateTime.of(2024, 3, 4, 12, 0),
            null,
            new Anchor("a-1", "REJECT", "words", "", "", 0, 5),
            "e-1");
    assertThat(CardMaker.changed(edit)).isEqualTo(" (type accuse, mode nothing, actors Ilse Lund)");
  }
}
