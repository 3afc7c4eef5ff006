package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register as a person at a terminal asks it; the facts are a matter of record. */
class RegisterCommandTest {

  @Test
  void anOfficeIsAnsweredWithItsHolder() {
    Cli.Outcome run = register("who", "French president", "--on", "2018-06-09");
    assertThat(run.status()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(lines(run))
        .satisfiesExactly(
            actor ->
                assertThat(actor)
                    .startsWith("{\"record\":\"actor\"")
                    .contains("person:emmanuel-macron"),
            tenure ->
                assertThat(tenure)
                    .contains("\"office\":\"President of France\"", "\"start\":\"2017-05-14\""));
  }

  @Test
  void onAHandoverDayBothAreGiven() {
    assertThat(register("who", "President of France", "--on", "2017-05-14").records())
        .contains("person:francois-hollande", "person:emmanuel-macron");
  }

  @Test
  void aDayOfNoYearOnACalendarIsWrongUsage() {
    Cli.Outcome run = register("members", "NATO", "--on", "+99999-01-01");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).contains("'+99999-01-01' is no day");
  }

  @Test
  void membersAreThoseOfTheDay() {
    assertThat(lines(register("members", "NATO", "--on", "2024-03-06"))).hasSize(31);
    assertThat(lines(register("members", "NATO", "--on", "2024-03-08")))
        .hasSize(32)
        .anyMatch(line -> line.contains("country:SWE"));
  }

  @Test
  void anActorIsShownWithWhatItHeldAndBelongedTo() {
    assertThat(register("show", "country:FRA").records())
        .contains("\"record\":\"actor\"", "\"record\":\"tenure\"", "\"record\":\"membership\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"who", "members", "show"})
  void aNearMissIsSuggested(String command) {
    Cli.Outcome run = register(command, "Natto");
    assertThat(run.status()).isZero();
    assertThat(run.records()).isEmpty();
    assertThat(run.messages()).contains("nothing for 'Natto'; did you mean NATO");
  }

  @Test
  void aTableNamesABodyOnceAndCountsItsMembers() {
    List<String> table = lines(register("members", "NATO", "--on", "2024-03-08", "--format=table"));
    assertThat(table.get(0)).isEqualTo("North Atlantic Treaty Organization  org:nato  member 32");
    assertThat(table).hasSize(33).filteredOn(line -> line.contains("North Atlantic")).hasSize(1);
    assertThat(table).anyMatch(line -> line.matches("  2024-03-07 –  +Sweden, member +\\[.*]"));
  }

  @Test
  void aTableNamesAPersonOnce() {
    List<String> table = lines(register("who", "Angela Merkel", "--format=table"));
    assertThat(table.get(0)).isEqualTo("Angela Merkel  person:angela-merkel  person");
    assertThat(table).filteredOn(line -> line.contains("Angela Merkel")).hasSize(1);
    assertThat(table)
        .anyMatch(line -> line.matches("  2005-11-22 – 2021-12-08 +Chancellor of Germany +\\[.*]"));
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    Cli.Outcome run = register("who", "NATO", "--on", "2020-13-01");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.messages()).contains("'2020-13-01' is no day; expected year, month and day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"who", "members", "show"})
  void helpHasAnExample(String command) {
    Cli.Outcome run = register(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.records() + run.messages()).contains("Example: chancery register " + command);
  }

  @Test
  void theExampleOfAUsersOwnRegisterIsRead() {
    Cli.Outcome run =
        register(
            "who",
            "Velmarian president",
            "--register",
            Cli.ROOT.resolve("docs/examples/register.yaml").toString());
    assertThat(run.status()).as(run.messages()).isZero();
    assertThat(run.records()).contains("person:ansel-dravic");
  }

  private static Cli.Outcome register(String command, String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "register";
    all[1] = command;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Cli.run(all);
  }

  private static List<String> lines(Cli.Outcome run) {
    return run.records().lines().toList();
  }
}
