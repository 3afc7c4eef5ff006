package org.chancery.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long pages of a running desk take: {@code DeskPages ADDRESS PID} asks each several times. The
 * processor time is that of the desk's process in all its threads; what it reads beforehand should
 * be over.
 */
public final class DeskPages {

  private static final int TIMES = 5;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/pairs?few=true",
          "/map",
          "/search",
          "/search?text=talks",
          "/search?kind=events&quad=1",
          "/search?kind=statements",
          "/search?kind=stories",
          "/search?kind=articles",
          "/actors",
          "/actors/country:S0",
          "/storylines",
          "/review");

  private DeskPages() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    ProcessHandle desk = ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow();
    for (String page : PAGES) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0] + page)).build();
      long[] clock = new long[TIMES];
      long[] worked = new long[TIMES];
      for (int i = 0; i < TIMES; i++) {
        long begin = System.nanoTime();
        Duration before = desk.info().totalCpuDuration().orElse(Duration.ZERO);
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
          throw new IOException(page + " answered " + status);
        }
        worked[i] = desk.info().totalCpuDuration().orElse(Duration.ZERO).minus(before).toMillis();
        clock[i] = (System.nanoTime() - begin) / 1_000_000;
      }
      System.out.printf(
          Locale.ROOT,
          "%-28s first %5d ms, processor time %5d ms; then %5d ms, processor time %5d ms%n",
          page,
          clock[0],
          worked[0],
          median(clock),
          median(worked));
    }
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
