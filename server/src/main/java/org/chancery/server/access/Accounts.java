package org.chancery.server.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.Sha256;
import org.chancery.store.ask.NearMisses;
import org.jspecify.annotations.Nullable;

/**
 * Who may use a desk, and what they show for it. A file has a line for each: {@code NAME ROLE} and
 * {@code pbkdf2:…}, {@code token:…} or both; {@code #} begins a comment. Neither passwords nor
 * tokens stand in it, only digests. Immutable.
 */
public final class Accounts {

  /** All of it. */
  private static final int TOKEN_DIGEST_BYTES = 32;

  private static final String TOKEN = "token:";
  private static final int SHORTEST_TOKEN = 24;
  private static final int SECRET_BYTES = 24;

  private final Map<String, Account> byName = new LinkedHashMap<>();
  private final Map<String, Account> byToken = new HashMap<>();

  /** Checked where nobody has the name, so that an answer takes as long. */
  private final PasswordHash nobody = PasswordHash.ofNobody();

  private Accounts(List<Account> accounts) {
    for (Account account : accounts) {
      byName.put(account.name(), account);
      if (account.token() != null) {
        byToken.put(account.token(), account);
      }
    }
  }

  /**
   * Reads a file of accounts.
   *
   * @throws AccountsFormatException where a line is none; names it
   */
  public static Accounts read(Path file) throws IOException {
    List<Account> accounts = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String content = line.replaceFirst("(^|\\s)#.*", "").strip();
      if (content.isEmpty()) {
        continue;
      }
      String place = file + ":" + number + ": ";
      Account account = account(place, content.split("\\s+"));
      Integer before = lines.putIfAbsent(account.name(), number);
      if (before != null) {
        throw new AccountsFormatException(
            place + "'" + account.name() + "' stands in line " + before + " already");
      }
      if (account.token() != null
          && accounts.stream().anyMatch(other -> account.token().equals(other.token()))) {
        throw new AccountsFormatException(place + "another account has the same token");
      }
      accounts.add(account);
    }
    if (accounts.isEmpty()) {
      throw new AccountsFormatException(
          file + ": no account; 'chancery serve --new-account NAME ROLE' makes a line");
    }
    return new Accounts(accounts);
  }

  private static Account account(String place, String[] parts) {
    if (parts.length < 3) {
      throw new AccountsFormatException(
          place
              + "found "
              + parts.length
              + " word"
              + (parts.length == 1 ? "" : "s")
              + ", expected NAME ROLE and pbkdf2:… or token:…");
    }
    Role role = role(place, parts[1]);
    PasswordHash password = null;
    String token = null;
    for (int i = 2; i < parts.length; i++) {
      if (parts[i].startsWith(TOKEN)) {
        token = parts[i].substring(TOKEN.length()).toLowerCase(Locale.ROOT);
        if (!token.matches("[0-9a-f]{64}")) {
          throw new AccountsFormatException(
              place + "the token's digest is none, expected token: and 64 hexadecimal digits");
        }
      } else {
        try {
          password = PasswordHash.parse(parts[i]);
        } catch (IllegalArgumentException e) {
          throw new AccountsFormatException(place + "the password's digest: " + e.getMessage());
        }
      }
    }
    return new Account(parts[0], role, password, token);
  }

  private static Role role(String place, String name) {
    List<String> known = new ArrayList<>();
    for (Role role : Role.values()) {
      if (role.label().equals(name.toLowerCase(Locale.ROOT))) {
        return role;
      }
      known.add(role.label());
    }
    List<String> near = NearMisses.of(name, known);
    throw new AccountsFormatException(
        place
            + "'"
            + name
            + "' is no role, expected "
            + String.join(", ", known)
            + NearMisses.hint(near));
  }

  /**
   * A single account for whoever has a file's token: as administrator.
   *
   * @throws AccountsFormatException where the file has no token, or too short a one
   */
  public static Accounts ofToken(Path file) throws IOException {
    String token = Files.readString(file, StandardCharsets.UTF_8).strip();
    if (token.length() < SHORTEST_TOKEN || token.chars().anyMatch(Character::isWhitespace)) {
      throw new AccountsFormatException(
          file
              + ": expected one token of at least "
              + SHORTEST_TOKEN
              + " characters without spaces; 'openssl rand -hex 32' makes one");
    }
    return new Accounts(List.of(new Account("token", Role.ADMINISTRATOR, null, digest(token))));
  }

  /**
   * A new account.
   *
   * @param line for the accounts file
   * @param password told to nobody else
   * @param token told to nobody else
   */
  public record Made(String line, String password, String token) {}

  /**
   * Makes an account with a password and a token of their own.
   *
   * @throws AccountsFormatException where the name has spaces, or the role is unknown
   */
  public static Made make(String name, String roleName) {
    if (!name.matches("[^\\s#]{1,64}")) {
      throw new AccountsFormatException("'" + name + "' is no name, expected one word");
    }
    Role role = role("", roleName);
    String password = secret();
    String token = secret();
    String line = name + " " + role.label() + " " + PasswordHash.of(password) + " " + TOKEN;
    return new Made(line + digest(token), password, token);
  }

  private static String secret() {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Whose token it is. */
  Optional<Account> byToken(String token) {
    return Optional.ofNullable(byToken.get(digest(token)));
  }

  /** The account of a name. */
  Optional<Account> byName(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Who signs in with a name and a password, or with a token and any name. */
  Optional<Account> signIn(String name, String secret) {
    Optional<Account> ofToken = byToken(secret);
    if (ofToken.isPresent()) {
      return ofToken;
    }
    @Nullable Account account = byName.get(name);
    @Nullable PasswordHash password = account == null ? null : account.password();
    boolean good = (password == null ? nobody : password).isOf(secret);
    return good && password != null ? Optional.ofNullable(account) : Optional.empty();
  }

  /** Tokens are long and random, so a plain digest keeps them. */
  private static String digest(String token) {
    return Sha256.of(token, TOKEN_DIGEST_BYTES);
  }
}
