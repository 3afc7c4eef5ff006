package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("accounts.txt"), content);
  }

  @Test
  void anAccountSignsInWithItsPasswordOrItsToken() throws IOException {
    Accounts.Made ada = Accounts.make("ada", "Reviewer");
    Accounts accounts = Accounts.read(file("# who may\n\n" + ada.line() + "  # since May\n"));
    assertThat(ada.line()).doesNotContain(ada.password()).doesNotContain(ada.token());
    assertThat(accounts.signIn("ada", ada.password())).map(Account::role).hasValue(Role.REVIEWER);
    assertThat(accounts.signIn("", ada.token())).map(Account::name).hasValue("ada");
    assertThat(accounts.byToken(ada.token())).isPresent();
    assertThat(accounts.signIn("ada", "")).isEmpty();
    assertThat(accounts.signIn("bo", ada.password())).isEmpty();
    assertThat(accounts.signIn("bo", "")).isEmpty();
    assertThat(accounts.byToken(ada.password())).isEmpty();
  }

  @Test
  void aLineThatIsNoneIsNamed() throws IOException {
    String token = "token:" + "0".repeat(64);
    assertWrong("ada reader " + token + "\nbo readr " + token, ":2: 'readr' is no role", "reader?");
    assertWrong("ada", ":1: found 1 word, expected NAME ROLE");
    assertWrong("ada reader token:xyz", ":1: ", "64 hexadecimal digits");
    assertWrong("ada reader secret", ":1: ", "expected pbkdf2:ROUNDS:SALT:DIGEST");
    assertWrong("ada reader pbkdf2:10:AAAA:AAAA", ":1: ", "10 rounds, expected");
    assertWrong("ada reader " + token + "\nada reader " + token, ":2: ", "line 1 already");
    assertWrong("ada reader " + token + "\nben reader " + token, ":2: ", "the same token");
    assertWrong("# nobody", "no account", "--new-account");
  }

  private void assertWrong(String content, String... messages) throws IOException {
    Path file = file(content);
    assertThatThrownBy(() -> Accounts.read(file))
        .isInstanceOf(AccountsFormatException.class)
        .hasMessageContaining("accounts.txt")
        .satisfies(e -> assertThat(e.getMessage()).contains(messages));
  }

  @Test
  void aTokenFileHasOneLongToken() throws IOException {
    String token = "a-token-that-is-long-enough-to-use";
    assertThat(Accounts.ofToken(file(token + "\n")).signIn("", token))
        .map(Account::role)
        .hasValue(Role.ADMINISTRATOR);
    Path brief = file("brief");
    assertThatThrownBy(() -> Accounts.ofToken(brief)).hasMessageContaining("at least 24");
  }

  @Test
  void aNameIsOneWord() {
    assertThatThrownBy(() -> Accounts.make("ada b", "reader")).hasMessageContaining("one word");
    assertThatThrownBy(() -> Accounts.make("ada", "owner")).hasMessageContaining("no role");
  }
}
