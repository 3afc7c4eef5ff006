package org.chancery.server.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password: a salted digest that takes a while to make (PBKDF2 with
 * HMAC-SHA-256), as {@code pbkdf2:ROUNDS:SALT:DIGEST}. Immutable.
 */
final class PasswordHash {

  static final String KIND = "pbkdf2";

  private static final int ROUNDS = 600_000;
  private static final int LEAST_ROUNDS = 100_000;
  private static final int MOST_ROUNDS = 10_000_000;
  private static final int SALT_BYTES = 16;
  private static final int DIGEST_BYTES = 32;

  private final int rounds;
  private final byte[] salt;
  private final byte[] digest;

  private PasswordHash(int rounds, byte[] salt, byte[] digest) {
    this.rounds = rounds;
    this.salt = salt;
    this.digest = digest;
  }

  /** Of a password, with a salt of its own. */
  static PasswordHash of(String password) {
    byte[] salt = random(SALT_BYTES);
    return new PasswordHash(ROUNDS, salt, digest(password, salt, ROUNDS));
  }

  /** Of no password that anybody knows; to find that out takes as long as of a real one. */
  static PasswordHash ofNobody() {
    return new PasswordHash(ROUNDS, random(SALT_BYTES), random(DIGEST_BYTES));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException where it is something else; says what was expected
   */
  static PasswordHash parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 4 || !parts[0].equals(KIND) || !parts[1].matches("\\d{1,8}")) {
      throw malformed();
    }
    int rounds = Integer.parseInt(parts[1]);
    if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException(
          rounds + " rounds, expected " + LEAST_ROUNDS + " to " + MOST_ROUNDS);
    }
    byte[] salt = bytes(parts[2]);
    byte[] digest = bytes(parts[3]);
    if (salt.length < SALT_BYTES || digest.length != DIGEST_BYTES) {
      throw malformed();
    }
    return new PasswordHash(rounds, salt, digest);
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException("expected pbkdf2:ROUNDS:SALT:DIGEST");
  }

  /** Whether it is of this password. */
  boolean isOf(String password) {
    return MessageDigest.isEqual(digest, digest(password, salt, rounds));
  }

  private static byte[] digest(String password, byte[] salt, int rounds) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, DIGEST_BYTES * 8);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For the accounts file. */
  @Override
  public String toString() {
    Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
    return KIND
        + ":"
        + rounds
        + ":"
        + text.encodeToString(salt)
        + ":"
        + text.encodeToString(digest);
  }
}
