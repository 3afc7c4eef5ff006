package org.chancery.server.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Whom an address belongs to, as far as limits go. Who has one address of the sixth version has as
 * many as they like beside it: they are given by networks. Stateless.
 */
final class CallerNetwork {

  private static final Pattern SIXTH = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
  private static final int NETWORK_BYTES = 8;

  private CallerNetwork() {}

  /** The network of an address of the sixth version; any other as it is. */
  static String of(String address) {
    String plain = address.replaceAll("[\\[\\]]|%.*", "");
    if (!SIXTH.matcher(plain).matches()) {
      return address;
    }
    try {
      // What is written with colons is looked up nowhere.
      if (InetAddress.getByName(plain) instanceof Inet6Address sixth) {
        byte[] bytes = sixth.getAddress();
        Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
        return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
      }
      return InetAddress.getByName(plain).getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
