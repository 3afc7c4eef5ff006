package org.chancery.server.access;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks tokens that only pages of this desk have: a keyed digest of the session, with a
 * key that lives as long as the desk runs. Used by all threads.
 */
final class CsrfTokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final SecretKeySpec key;

  CsrfTokens() {
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, ALGORITHM);
  }

  /** The token for the browser that asks; gives it a session where it has none. */
  String of(Context context) {
    return token(SessionCookie.id(context).orElseGet(() -> SessionCookie.renew(context)));
  }

  /** Whether the request has the token of its session, in the header or in the form. */
  boolean isIn(Context context) {
    return SessionCookie.id(context)
        .map(id -> token(id).getBytes(StandardCharsets.US_ASCII))
        .filter(expected -> MessageDigest.isEqual(expected, sent(context)))
        .isPresent();
  }

  private static byte[] sent(Context context) {
    String sent = context.header(Access.CSRF_HEADER);
    if (sent == null && (context.isFormUrlencoded() || context.isMultipartFormData())) {
      sent = context.formParam(Access.CSRF_FIELD);
    }
    return (sent == null ? "" : sent).getBytes(StandardCharsets.UTF_8);
  }

  private String token(String session) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] digest = mac.doFinal(session.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
