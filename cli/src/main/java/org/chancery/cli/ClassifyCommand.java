package org.chancery.cli;

import picocli.CommandLine.Command;

@Command(name = "classify", mixinStandardHelpOptions = true)
final class ClassifyCommand implements Runnable {
  @Override
  public void run() {}
}
