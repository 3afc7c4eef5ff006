package org.chancery.register;

/**
 * Something wrong in a register file.
 *
 * @param file as the file was named to the reader
 * @param line counted from 1
 * @param found what stands there
 * @param expected what should stand there
 */
public record RegisterProblem(String file, int line, String found, String expected) {

  @Override
  public String toString() {
    return file + ":" + line + ": found " + found + ", expected " + expected;
  }
}
