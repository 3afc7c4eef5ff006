package org.chancery.bench;

import java.util.concurrent.TimeUnit;
import org.chancery.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long opening the register takes in a program that has just begun: each time in a new one. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RegisterLoad {

  /** Opens the register alone. */
  @Benchmark
  public Register open() {
    return Register.bundled();
  }

  /** Opens it and answers a first question, for which tables are unpacked. */
  @Benchmark
  public Object openAndAsk() {
    return Register.bundled().match("The president of France met the United Nations' envoy.");
  }
}
