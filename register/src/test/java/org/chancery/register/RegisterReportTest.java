package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report tells of the files as they are. */
final class RegisterReportTest {

  private static final String FACTS =
      """
      format: chancery-register 1
      as_of: 2020-01-01
      actors:
        - {id: "country:XVA", kind: state, name: Varonia}
        - {id: "org:leskan-pact", kind: body, name: Leskan Pact, names: [Pact]}
        - {id: "org:the-pact", kind: outlet, name: Pact, sector: JRN}
      offices:
        - office: President of Varonia
          of: country:XVA
          role: head_of_state
          holders:
            - {person: Tomas Arel, start: 1999-05-01, end: 2009-05-01, source: knowledge, sure: high}
            - {person: Ilse Bram, start: 2009-05-01, source: "reign:A2.1-1"}
      memberships:
        - body: org:leskan-pact
          members:
            - {actor: "country:XVA", role: member, start: 2001, source: knowledge, sure: low}
      """;

  @Test
  void theCommittedReportIsOfTheCommittedFiles() throws IOException {
    String committed = Files.readString(Path.of("../docs/register.md"));
    assertThat(committed)
        .as("docs/register.md is stale: run RegisterReport, as it says")
        .isEqualTo(RegisterReport.rewritten(committed, List.of(Path.of("facts"))));
  }

  @Test
  void countsAndDatesAreTold(@TempDir Path folder) throws IOException {
    Path facts = Files.writeString(folder.resolve("facts.yaml"), FACTS);
    String document =
        "# Before\n" + RegisterReport.BEGIN + "old\n" + RegisterReport.END + "After\n";
    assertThat(RegisterReport.rewritten(document, List.of(facts)))
        .startsWith("# Before\n")
        .endsWith("After\n")
        .doesNotContain("old\n")
        .contains("| person | 2 |")
        .contains("| head of state | 1 | 1 | 2 | 1999-05-01 | 2009-05-01 |")
        .contains("| knowledge, sure high | 1 | 50.0 % |")
        .contains("| reign | 1 | 50.0 % |")
        .contains("1 bodies have members, 0 treaties have parties")
        .contains("Bodies with members and heads since 1990, or since they began: 0;")
        .contains("- Pact: org:leskan-pact, org:the-pact");
  }

  @Test
  void aDocumentWithoutMarksIsRefused(@TempDir Path folder) throws IOException {
    Path facts = Files.writeString(folder.resolve("facts.yaml"), FACTS);
    assertThatThrownBy(() -> RegisterReport.rewritten("no marks", List.of(facts)))
        .hasMessageContaining("coverage: begin");
  }
}
