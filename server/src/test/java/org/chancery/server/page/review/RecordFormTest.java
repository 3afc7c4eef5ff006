package org.chancery.server.page.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.chancery.register.Register;
import org.chancery.store.correct.RefusedException;
import org.junit.jupiter.api.Test;

class RecordFormTest {

  private final RecordForm form = new RecordForm(Register.bundled());

  @Test
  void namesAreTakenForTheActorsThatTheyMean() {
    ObjectNode event = JsonNodeFactory.instance.objectNode().put("record", "event");
    Map<String, String> typed = Map.of("recipients", "Canada, country:FRA, Varonian Guild");
    Map<String, String> meant = form.meant(typed);
    assertThat(meant).containsEntry("Canada", "country:CAN").doesNotContainKey("country:FRA");
    assertThat(RecordForm.changes(event, typed, meant))
        .containsExactly(Map.entry("recipients", "country:CAN,country:FRA,Varonian Guild"));
  }

  @Test
  void moreNamesThanAnyRecordHasAreNotLookedUp() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      names.append("qx").append(i).append(',');
    }
    assertThatThrownBy(() -> form.meant(Map.of("actors", names.toString())))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("more than 50 names");
    assertThatThrownBy(() -> form.meant(Map.of("actor", "x".repeat(1000))))
        .isInstanceOf(RefusedException.class);
  }
}
