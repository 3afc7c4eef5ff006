package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Statement;
import java.time.Duration;
import org.chancery.server.feed.FeedHosts;
import org.junit.jupiter.api.Test;

/** A question that would never end, end to end. */
class TooLongTest {

  private static final String ENDLESS =
      "CREATE OR REPLACE VIEW present_event AS SELECT * FROM event WHERE (SELECT count(*)"
          + " FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3) > 0";

  @Test
  void aQuestionOverItsTimeIsEndedWithAProblemOrAPage() {
    DeskOptions options =
        new DeskOptions(DeskOptions.LOOPBACK, 0, FeedHosts.NONE, Duration.ofMillis(300), null);
    try (DeskFixture desk = DeskFixture.ofSamples(options)) {
      desk.store()
          .transaction(
              connection -> {
                try (Statement statement = connection.createStatement()) {
                  statement.execute(ENDLESS);
                }
              });
      HttpResponse<String> problem = desk.get("/api/v1/events");
      assertThat(problem.statusCode()).isEqualTo(503);
      assertThat(problem.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(problem.headers().firstValue("Retry-After")).isPresent();
      assertThat(problem.body()).contains("took longer than").contains("ask for less");

      HttpResponse<String> page = desk.get("/search", "Accept", "text/html");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("took longer than").contains("<h1");

      // Who asks for something else is answered.
      assertThat(desk.get("/api/v1/articles").statusCode()).isEqualTo(200);
    }
  }
}
