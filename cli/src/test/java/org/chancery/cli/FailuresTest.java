package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {

  private static String told(Exception failure) {
    CommandLine line = new CommandLine(new Main(Session.own()));
    StringWriter told = new StringWriter();
    line.setErr(new PrintWriter(told, true));
    assertThat(Failures.report(failure, line, line.parseArgs())).isEqualTo(ExitStatus.FAILED);
    return told.toString().strip();
  }

  @Test
  void whatIsWrongWithAFileIsSaidBesideItsName() {
    assertThat(told(new NoSuchFileException("x"))).isEqualTo("chancery: x: no such file or folder");
    assertThat(told(new AccessDeniedException("x"))).isEqualTo("chancery: x: not permitted");
    assertThat(told(new FileAlreadyExistsException("x")))
        .isEqualTo("chancery: x: is there already");
    assertThat(told(new NotDirectoryException("x"))).isEqualTo("chancery: x: is no folder");
    assertThat(told(new UncheckedIOException(new FileSystemException("x", null, "Is odd"))))
        .isEqualTo("chancery: x: Is odd");
    assertThat(told(new IOException("write: No space left on device")))
        .startsWith("chancery: the disk is full");
  }
}
