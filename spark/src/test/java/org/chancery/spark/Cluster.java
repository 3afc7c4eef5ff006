package org.chancery.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A master and workers of Spark's own, each a process, from an installation that is made of the
 * jars on the class path. Closed, it leaves no process behind.
 */
final class Cluster implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  /** What is ours and not Spark's: the jar under test must bring it. */
  private static final List<String> NOT_SPARKS =
      List.of(
          "SparseBitSet",
          "archunit",
          "assertj",
          "chancery",
          "curvesapi",
          "duckdb",
          "fastcsv",
          "fastutil",
          "fontbox",
          "jline",
          "jqwik",
          "jsoup",
          "junit",
          "jwarc",
          "lucene",
          "nlp4j",
          "opennlp",
          "pdfbox",
          "picocli",
          "poi",
          "progressbar",
          "snakeyaml-engine",
          "xmlbeans");

  private final Path folder;
  private final Path home;
  private final String address;
  private final List<Process> processes = new ArrayList<>();

  private Cluster(Path folder, int port) throws IOException {
    this.folder = folder;
    this.home = Path.of("target", "spark-home").toAbsolutePath();
    this.address = "spark://" + HOST + ":" + port;
    Path jars = Files.createDirectories(home.resolve("jars"));
    try (Stream<Path> old = Files.list(jars)) {
      for (Path jar : old.toList()) {
        Files.delete(jar);
      }
    }
    for (String entry : Laptop.classPath().split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      String name = jar.getFileName().toString();
      boolean known = Files.exists(jars.resolve(name));
      if (name.endsWith(".jar") && !known && NOT_SPARKS.stream().noneMatch(name::startsWith)) {
        Files.createSymbolicLink(jars.resolve(name), jar.toAbsolutePath());
      }
    }
  }

  /** Starts a master and workers of one core each. */
  static Cluster start(Path folder, int workers) throws IOException, InterruptedException {
    int port = freePort();
    Cluster cluster = new Cluster(folder, port);
    cluster.daemon(
        "master", "org.apache.spark.deploy.master.Master", "--port", Integer.toString(port));
    for (int i = 1; i <= workers; i++) {
      String work = folder.resolve("work-" + i).toString();
      cluster.daemon(
          "worker-" + i,
          "org.apache.spark.deploy.worker.Worker",
          "--cores",
          "1",
          "--memory",
          "1500m",
          "--work-dir",
          work,
          cluster.address);
    }
    return cluster;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }

  private void daemon(String name, String main, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("--host", HOST, "--webui-port", "0"));
    all.addAll(Arrays.asList(arguments));
    processes.add(start(name, "-Xmx256m", main, all));
  }

  private Process start(String name, String memory, String main, List<String> arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Laptop.java(), memory, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(System.getProperty("chancery.spark.opens").split(" ")));
    command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*", main));
    command.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.redirectOutput(log(name).toFile());
    process.environment().put("SPARK_HOME", home.toString());
    process.environment().put("SPARK_LOCAL_IP", HOST);
    // As the scripts of an installation say.
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    return process.start();
  }

  Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /**
   * Submits the packed jar to this cluster, one executor for each worker.
   *
   * @param options of {@code spark-submit}
   * @param arguments of {@link Read}
   */
  Process read(List<String> options, List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("--master", address));
    all.addAll(List.of("--class", "org.chancery.spark.Read"));
    for (String setting :
        List.of(
            "spark.executor.memory=1g",
            "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
            "spark.ui.enabled=false",
            "spark.driver.host=" + HOST,
            "spark.driver.bindAddress=" + HOST,
            "spark.executorEnv.CHANCERY_CACHE=" + System.getenv("CHANCERY_CACHE"))) {
      all.addAll(List.of("--conf", setting));
    }
    all.addAll(options);
    all.add(System.getProperty("chancery.spark.jar"));
    all.addAll(arguments);
    Process process = start("submit", "-Xmx768m", "org.apache.spark.deploy.SparkSubmit", all);
    processes.add(process);
    return process;
  }

  /** What a run has written, its parts one behind the other. */
  static String records(Path out) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> parts = Files.list(out.resolve("records.jsonl"))) {
      for (Path part :
          parts
              .filter(file -> file.getFileName().toString().startsWith("part-"))
              .sorted()
              .toList()) {
        all.append(Files.readString(part));
      }
    }
    return all.toString();
  }

  /** Kills a worker with the executor that it started, as if its machine had lost power. */
  void kill(int worker) throws InterruptedException {
    kill(processes.get(worker));
  }

  /** Whether a worker has started an executor. */
  boolean works(int worker) {
    return processes.get(worker).descendants().findAny().isPresent();
  }

  private static void kill(Process process) throws InterruptedException {
    List<ProcessHandle> all = new ArrayList<>();
    try (Stream<ProcessHandle> children = process.descendants()) {
      children.forEach(all::add);
    }
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    process.waitFor(30, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws InterruptedException {
    for (int i = processes.size() - 1; i >= 0; i--) {
      kill(processes.get(i));
    }
  }
}
