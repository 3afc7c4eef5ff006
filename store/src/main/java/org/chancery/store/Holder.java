package org.chancery.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process that writes to a store.
 *
 * @param start when the process began, in milliseconds since 1970; 0 where the system doesn't say
 * @param birth the same without the clock, see {@link ProcessBirth}, where the system says so
 * @param command what it does, such as {@code chancery ingest}
 * @param address where a server that holds the store answers people
 * @param commands the port, on this machine alone, where a server takes commands; 0 for none
 */
public record Holder(
    long pid,
    String host,
    long start,
    @Nullable String birth,
    String command,
    @Nullable String address,
    int commands) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final long CLOCK_MILLIS = 10_000;

  /** This process. */
  public static Holder self(String command, @Nullable String address) {
    ProcessHandle self = ProcessHandle.current();
    return new Holder(
        self.pid(),
        Host.NAME,
        startOf(self),
        ProcessBirth.of(self.pid()).orElse(null),
        command,
        address,
        0);
  }

  /** The same process, as it says where it answers. */
  Holder at(String address, int commands) {
    return new Holder(pid, host, start, birth, command, address, commands);
  }

  private static final class Host {
    private static final String NAME = find();

    private static String find() {
      Path kernel = Path.of("/proc/sys/kernel/hostname");
      try {
        String name =
            Files.isReadable(kernel)
                ? Files.readString(kernel)
                : InetAddress.getLocalHost().getHostName();
        return name.strip().toLowerCase(Locale.ROOT);
      } catch (IOException e) {
        return "localhost";
      }
    }
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  boolean isElsewhere() {
    return !host.equals(Host.NAME);
  }

  /**
   * Whether the process still runs: its number alone may have gone to another, which began at
   * another time. Where only the clock tells that time, it may have been set since.
   */
  boolean isAlive() {
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    if (process.isEmpty()) {
      return false;
    }
    Optional<String> now = ProcessBirth.of(pid);
    if (birth != null && now.isPresent()) {
      return birth.equals(now.get());
    }
    return start == 0 || Math.abs(startOf(process.get()) - start) <= CLOCK_MILLIS;
  }

  /** "chancery ingest (process 4711 on desk, since 2026-11-22T08:00:00Z)". */
  String describe() {
    String since = start == 0 ? "" : ", since " + Instant.ofEpochSecond(start / 1000);
    String at = address == null ? "" : ", at " + address;
    return command + " (process " + pid + " on " + host + since + at + ")";
  }

  String toJson() {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("pid", pid);
    node.put("host", host);
    node.put("start", start);
    if (birth != null) {
      node.put("birth", birth);
    }
    node.put("command", command);
    if (address != null) {
      node.put("address", address);
    }
    if (commands > 0) {
      node.put("commands", commands);
    }
    return node + "\n";
  }

  /** Who a lock names; absent for one that was given back, or was cut off while it was written. */
  static Optional<Holder> parse(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (!node.path("pid").canConvertToLong() || !node.path("host").isTextual()) {
        return Optional.empty();
      }
      return Optional.of(
          new Holder(
              node.path("pid").asLong(),
              node.path("host").asText(),
              node.path("start").asLong(),
              node.path("birth").isTextual() ? node.path("birth").asText() : null,
              node.path("command").asText("a command"),
              node.path("address").isTextual() ? node.path("address").asText() : null,
              node.path("commands").asInt()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
