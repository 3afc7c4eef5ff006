package org.chancery.server.access;

/**
 * Two accounts whose digests were made beforehand, with the fewest rounds that are allowed: without
 * Java's second compiler, as tests run, {@link Accounts#make} and each sign-in after it take
 * seconds.
 */
public final class KnownAccounts {

  public static final Accounts.Made READER =
      new Accounts.Made(
          "ada reader"
              + " pbkdf2:100000:c2FsdCBvZiBhZGEgMDAwMQ:kFTWAnGUX-XTd70M5ObU6GZN0u_J8d7WaBNeSfg7rNg"
              + " token:13c898cc526f46207b8a7864fbab6e13bfe976ed170c4599bd1ff80287a2b613",
          "invented-password-of-ada",
          "invented-token-of-ada");

  public static final Accounts.Made REVIEWER =
      new Accounts.Made(
          "bo reviewer"
              + " pbkdf2:100000:c2FsdCBvZiBibyAwMDAwMg:jUB-uFp6HD8k9cf6LOMAQiiN-bBqmbt6if7DHIueBlw"
              + " token:45511bb6851294a211920583b83b7171eb1a0e0e2fd67de757f066df8ac91029",
          "invented-password-of-bo",
          "invented-token-of-bo");

  private KnownAccounts() {}
}
