package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's own register says, in the records and in the answers. */
class UserRegisterTest {

  private static final String REGISTER =
      """
      format: chancery-register 1
      as_of: 2025-03-31
      actors:
        - {id: "country:XVA", kind: state, name: Varonia, demonyms: [Varonian, Varonians]}
        - {id: "country:XKE", kind: state, name: Kestria, demonyms: [Kestrian, Kestrians]}
        - {id: "org:va-trust", kind: ngo, name: Halmic Trust, country: "country:XVA", sector: CVL}
        - {id: "org:ke-trust", kind: ngo, name: Halmic Trust, country: "country:XKE", sector: CVL}
        - {id: "org:pact", kind: body, name: Lesk Pact}
      memberships:
        - body: org:pact
          members:
            - {actor: "country:XVA", role: member, start: 2019-05-01, source: knowledge, sure: high}
            - {actor: "country:XKE", role: member, start: 2019-05-01, end: 2021-07-31, source: knowledge, sure: high}
            - {actor: "org:va-trust", role: observer, start: 2020, source: knowledge, sure: low, as_of: 2023-02-01}
      presidencies:
        - {body: org:pact, actor: "country:XVA", start: 2024-07-01, source: knowledge, sure: high}
      """;

  private static final String TIE = "The Halmic Trust rejected the agreement on Monday.";

  @TempDir Path folder;
  private Path register = Path.of("");

  @BeforeEach
  void write() throws IOException {
    register = Files.writeString(folder.resolve("own.yaml"), REGISTER);
  }

  @Test
  void aTieSaysWhatItWasBetween() throws IOException {
    assertThat(read("jsonl", TIE))
        .contains("\"named\":true,\"between\":[\"org:ke-trust\",\"org:va-trust\"]")
        .doesNotContain("\"id\":\"org:");
  }

  @Test
  void whatIsToldApartIsBetweenNobody() throws IOException {
    assertThat(read("jsonl", "Kestria waited. " + TIE))
        .contains("\"id\":\"org:ke-trust\"")
        .doesNotContain("\"between\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "html"})
  void aTieIsShownByItsNameInEveryForm(String format) throws IOException {
    assertThat(read(format, TIE)).contains("Halmic Trust");
  }

  @Test
  void anOpenMembershipSaysTheDayUpToWhichItWasChecked() {
    assertThat(members("jsonl").lines())
        .satisfiesExactly(
            ended -> assertThat(ended).contains("country:XKE").doesNotContain("as_of"),
            open -> assertThat(open).contains("country:XVA").contains("\"as_of\":\"2025-03-31\""),
            own -> assertThat(own).contains("org:va-trust").contains("\"as_of\":\"2023-02-01\""),
            presiding ->
                assertThat(presiding).contains("presidency").contains("\"as_of\":\"2025-03-31\""));
    assertThat(members("table"))
        .contains("[knowledge high, as of 2025-03-31]", "[knowledge low, as of 2023-02-01]");
  }

  private String members(String format) {
    Cli.Outcome run =
        Cli.run("register", "members", "Lesk Pact", "--register=" + register, "--format=" + format);
    assertThat(run.status()).as(run.messages()).isZero();
    return run.records();
  }

  private String read(String format, String text) throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), text);
    Cli.Outcome run =
        Cli.read(folder, "--register=" + register, "--format=" + format, article.toString());
    assertThat(run.status()).as(run.messages()).isZero();
    return run.records();
  }
}
