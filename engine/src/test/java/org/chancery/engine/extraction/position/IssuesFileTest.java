package org.chancery.engine.extraction.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.register.DecisionRule;
import org.junit.jupiter.api.Test;

class IssuesFileTest {

  @Test
  void readsAnIssueWithAllItsFields() {
    List<Issue> issues =
        IssuesFile.parse(
            "issues.yaml",
            """
            issues:
              - id: morvia
                title: Morvia in the union
                proposal: Morvia should be admitted to the Lakes Union.
                body: org:lakes-union
                rule: two_thirds
                also: [let Morvia in, Morvian membership]
            """);

    assertThat(issues)
        .containsExactly(
            new Issue(
                "morvia",
                "Morvia in the union",
                "Morvia should be admitted to the Lakes Union.",
                List.of("let Morvia in", "Morvian membership"),
                "org:lakes-union",
                DecisionRule.TWO_THIRDS));
  }

  @Test
  void anIssueNeedsNothingButItsIdAndProposal() {
    List<Issue> issues =
        IssuesFile.parse("issues.yaml", "issues: [{id: dam, proposal: The dam should be built.}]");

    assertThat(issues.get(0).name()).isEqualTo("The dam should be built.");
  }

  @Test
  void namesAllThatIsWrongAtOnceWithItsLine() {
    String yaml =
        """
        issues:
          - id: dam
            proposal: The dam should be built.
            rules: unanimity
          - id: dam
            proposal: 7
          - title: Nothing but a title
            rule: by_lot
            also: one wording
        """;

    assertThatThrownBy(() -> IssuesFile.parse("my.yaml", yaml))
        .isInstanceOf(IssuesFormatException.class)
        .hasMessageContaining("my.yaml:4: found the key 'rules'")
        .hasMessageContaining("my.yaml:5: found the id 'dam' again, expected another one")
        .hasMessageContaining("my.yaml:6: found '7', expected text for 'proposal'")
        .hasMessageContaining("my.yaml:7: found an issue without 'id', expected 'id'")
        .hasMessageContaining("my.yaml:7: found an issue without 'proposal'")
        .hasMessageContaining("my.yaml:8: found 'by_lot' for 'rule', expected one of unanimity")
        .hasMessageContaining("my.yaml:9: found 'one wording', expected a list");
  }

  @Test
  void saysWhereYamlItselfIsBroken() {
    assertThatThrownBy(() -> IssuesFile.parse("my.yaml", "issues:\n  - id: [\n"))
        .isInstanceOf(IssuesFormatException.class)
        .hasMessageStartingWith("my.yaml:");
  }

  @Test
  void anEmptyFileIsAProblem() {
    assertThatThrownBy(() -> IssuesFile.parse("my.yaml", ""))
        .hasMessage("my.yaml:1: found an empty file, expected 'issues:' with a list");
  }
}
