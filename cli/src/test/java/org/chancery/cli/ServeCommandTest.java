package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  @TempDir Path folder;

  private Cli.Outcome serve(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "serve";
    all[1] = "--store";
    all[2] = folder.resolve("store").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Cli.run(all);
  }

  @Test
  void otherMachinesAreLetInWithAccountsOnly() {
    Cli.Outcome refused = serve("--bind", "0.0.0.0", "--port", "0");
    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.messages())
        .contains("lets other machines in", "--accounts FILE or --token-file FILE");
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void aLineOfTheAccountsThatIsNoneIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("accounts.txt"), "\nada owner token:00\n");
    Cli.Outcome refused = serve("--accounts", file.toString());
    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.messages()).contains("accounts.txt:2: 'owner' is no role");
    assertThat(serve("--accounts", folder.resolve("none").toString()).messages())
        .contains("no such file");
  }

  @Test
  void aNewAccountIsALineForTheFile() {
    Cli.Outcome made = Cli.run("serve", "--new-account", "ada", "reviewer");
    assertThat(made.status()).isZero();
    assertThat(made.records()).startsWith("ada reviewer pbkdf2:").contains(" token:");
    assertThat(made.messages()).contains("password", "token", "told only now");
    Cli.Outcome wrong = Cli.run("serve", "--new-account", "ada", "owner");
    assertThat(wrong.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(wrong.messages()).contains("no role");
  }

  @Test
  void aPortThatThereIsNotIsWrongUsage() {
    Cli.Outcome refused = serve("--port", "99999");
    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.messages()).contains("--port is 99999, expected 0 to 65535");
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void aPortThatIsTakenIsSaid() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Cli.Outcome failed = serve("--port", String.valueOf(other.getLocalPort()));
      assertThat(failed.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(failed.messages()).contains("is taken by another program", "--port");
    }
  }
}
