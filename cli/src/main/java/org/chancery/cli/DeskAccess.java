package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.server.access.Accounts;
import org.chancery.server.access.AccountsFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who may use a desk: one of these, or whoever uses this machine. */
final class DeskAccess {

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      description = "Who may use the desk: a line for each, as --new-account prints it.")
  @Nullable Path file;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Holds one token; whoever shows it is administrator.")
  @Nullable Path tokenFile;

  @Option(
      names = "--new-account",
      arity = "2",
      paramLabel = "NAME ROLE",
      hideParamSyntax = true,
      description =
          "Serves nothing, but prints a line for the accounts file, and tells a new password and"
              + " token. ROLE is reader, reviewer or administrator.")
  @Nullable List<String> made;

  /**
   * The accounts; absent where whoever uses this machine may do everything.
   *
   * @throws ParameterException where other machines could come in without any
   */
  @Nullable Accounts accounts(String bind, CommandLine line) throws IOException {
    if (file != null) {
      return Accounts.read(file);
    }
    if (tokenFile != null) {
      return Accounts.ofToken(tokenFile);
    }
    if (!isLoopback(bind, line)) {
      throw new ParameterException(
          line,
          "--bind "
              + bind
              + " lets other machines in, expected --accounts FILE or --token-file FILE with it;"
              + " 'chancery serve --new-account NAME ROLE' prints a line for the file");
    }
    return null;
  }

  private static boolean isLoopback(String bind, CommandLine line) {
    try {
      return InetAddress.getByName(bind).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ParameterException(
          line, "--bind '" + bind + "', expected an address of this machine", e);
    }
  }

  /** Says how what travels is kept secret, where other machines can come in. */
  void tellTls(String bind, PrintWriter err) throws IOException {
    if (!InetAddress.getByName(bind).isLoopbackAddress()) {
      err.println(
          "chancery: passwords and tokens travel as they are; put TLS in front: leave the desk on"
              + " 127.0.0.1 and let nginx, Caddy or another web server pass requests on"
              + " (docs/server.md has an example)");
    }
  }

  /** Prints a new account; gives the exit status. */
  int make(CommandLine line) {
    List<String> words = made == null ? List.of() : made;
    try {
      Accounts.Made account = Accounts.make(words.get(0), words.get(1));
      line.getOut().println(account.line());
      line.getErr()
          .println(
              "chancery: "
                  + words.get(0)
                  + " signs in with the password "
                  + account.password()
                  + " and programs with the token "
                  + account.token()
                  + "; both are told only now");
      return ExitStatus.OK;
    } catch (AccountsFormatException e) {
      throw new ParameterException(line, "--new-account: " + e.getMessage(), e);
    }
  }
}
