package org.chancery.engine.extraction.position;

/**
 * Something wrong in an issues file.
 *
 * @param file as the file was named to the reader
 * @param line counted from 1
 * @param found what stands there
 * @param expected what should stand there
 */
public record IssuesProblem(String file, int line, String found, String expected) {

  @Override
  public String toString() {
    return file + ":" + line + ": found " + found + ", expected " + expected;
  }
}
