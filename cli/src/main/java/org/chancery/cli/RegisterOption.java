package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;
import picocli.CommandLine.Option;

/** {@code --register FILE}: facts of the user's own. */
final class RegisterOption {

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description =
          "Adds actors, offices and memberships of your own to the register (may be repeated).")
  List<Path> files = List.of();

  /** The bundled register with the user's files. */
  Register open() throws IOException {
    Register bundled = Register.bundled();
    return files.isEmpty() ? bundled : bundled.with(RegisterFiles.read(files));
  }
}
