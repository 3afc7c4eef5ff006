package org.chancery.server.job;

import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a store until it is killed; says its port in a file. */
final class KilledDesk {

  private static final int MILLIS = 15;

  private KilledDesk() {}

  public static void main(String[] arguments) throws Exception {
    Path store = Path.of(arguments[0]);
    Path said = Path.of(arguments[1]);
    JobDesk desk = new JobDesk(store, new SlowCoder(MILLIS));
    Path unfinished = said.resolveSibling("unfinished");
    Files.writeString(unfinished, Integer.toString(desk.port()));
    Files.move(unfinished, said);
    Thread.currentThread().join();
  }
}
