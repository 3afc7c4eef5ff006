package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          evnts                      | unknown command 'evnts', did you mean events?                 | chancery --help
          recode --al                | unknown option '--al', did you mean --all?                    | chancery recode --help
          events --limt 3            | unknown option '--limt', did you mean --limit?                | chancery events --help
          events --limit=x           | Invalid value for option '--limit': 'x' is no whole number    | chancery events --help
          events --type threat       | --type threat, expected one of AGREE, CONSULT, SUPPORT        | chancery events --help
          events --format html       | --format html, expected one of table, jsonl, csv              | chancery events --help
          events --count-by moth     | --count-by moth, expected one of day, week, month             | chancery events --help
          events --zzzzzz            | unknown option '--zzzzzz'                                     | chancery events --help
          recode everything          | unknown argument 'everything'                                 | chancery recode --help
          correct                    | expected RECORD and one of confirm, reject, edit, undo        | chancery correct --help
          """)
  void isOneLineThatNamesWhatIsWrongAndWhereTheHelpIs(String line, String wrong, String help) {
    Cli.Outcome run = Cli.run(line.split(" "));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages().lines())
        .singleElement()
        .asString()
        .startsWith("chancery: " + wrong)
        .endsWith("(see '" + help + "')");
    assertThat(run.records()).isEmpty();
  }

  @Test
  void whoAsksForHelpGetsAllOfIt() {
    assertThat(Cli.run("events", "--help").records()).contains("Usage: chancery events", "--limit");
  }
}
