package org.chancery.server.page.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;
import org.chancery.store.query.ActorCounts;
import org.chancery.store.query.ActorKey;
import org.junit.jupiter.api.Test;

class ActorListTest {

  private static final Register REGISTER =
      Register.of(
          RegisterFiles.parse(
              "register.yaml",
              """
              format: chancery-register 1
              as_of: 2026-01-01
              actors:
                - {id: "country:XVA", kind: state, name: Varonia, codes: {iso3: XVA}}
                - {id: "person:ivo-lend", kind: person, name: Ivo Lend, country: "country:XVA"}
                - {id: "org:varonian-guard", kind: body, name: Varonian Guard, country: "country:XVA", sector: MIL}
              """));

  private final ActorList list = new ActorList(REGISTER);

  private static ActorCounts.Counted counted(String key, String name, String sector) {
    return new ActorCounts.Counted(new ActorKey(key), name, "XVA", sector, 3, 2, 1);
  }

  private ActorsView view(List<ActorCounts.Counted> found, long total, int offset) {
    return list.view(found, total, ActorCounts.Wanted.ALL, offset, List.of(), List.of());
  }

  @Test
  void whatTheRegisterKnowsOfAnActorGoesBeforeWhatARecordSays() {
    ActorsView view =
        view(
            List.of(
                counted("org:varonian-guard", "Varonian Guard", "SPY"),
                counted("country:XVA", "Varonia", "GOV"),
                counted("person:ivo-lend", "Ivo Lend", "LEG"),
                counted("name:Orla Fenn", "Orla Fenn", "SPY")),
            4,
            0);
    assertThat(view.rows())
        .extracting(ActorsView.Row::about)
        .containsExactly("Varonia, military", "", "Varonia, legislature", "Varonia, intelligence");
  }

  @Test
  void aPageSaysWhereItStands() {
    ActorCounts.Counted one = counted("name:Orla Fenn", "Orla Fenn", "GOV");
    ActorsView view = view(Collections.nCopies(ActorList.PAGE, one), 2_345, 1000);
    assertThat(view.turn().shown()).isEqualTo("1,001 to 1,050 of 2,345");
    assertThat(view.turn().previous()).isEqualTo("/actors?offset=950");
    assertThat(view.turn().next()).isEqualTo("/actors?offset=1050");
    assertThat(view(List.of(one), 1, 0).turn().next()).isEmpty();
  }
}
