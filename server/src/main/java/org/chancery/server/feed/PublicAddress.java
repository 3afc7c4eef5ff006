package org.chancery.server.feed;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the public network from all others. */
final class PublicAddress {

  /** Networks of IPv4 that are nobody's public machine: first address and length of the prefix. */
  private static final int[][] RESERVED = {
    {0, 0, 0, 0, 8},
    {10, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {127, 0, 0, 0, 8},
    {169, 254, 0, 0, 16},
    {172, 16, 0, 0, 12},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {192, 88, 99, 0, 24},
    {192, 168, 0, 0, 16},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {224, 0, 0, 0, 4},
    {240, 0, 0, 0, 4},
  };

  private PublicAddress() {}

  /**
   * Whether it is a single machine's public address. One that carries another address inside
   * (translated, tunnelled) is not, since that may lead anywhere.
   */
  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int number = number(bytes[0], bytes[1], bytes[2], bytes[3]);
    for (int[] network : RESERVED) {
      int first = number(network[0], network[1], network[2], network[3]);
      int mask = -1 << (Integer.SIZE - network[4]);
      if ((number & mask) == first) {
        return false;
      }
    }
    return true;
  }

  /** Only 2000::/3, without 2001::/23 (Teredo and others), 2001:db8::/32, 2002::/16, 3fff::/20. */
  private static boolean isPublic6(byte[] bytes) {
    int high = number(bytes[0], bytes[1], bytes[2], bytes[3]);
    boolean global = (high >>> 29) == 1;
    boolean special =
        (high >>> 9) == 0x20010000 >>> 9
            || high == 0x20010db8
            || (high >>> 16) == 0x2002
            || (high >>> 12) == 0x3fff0000 >>> 12;
    return global && !special;
  }

  private static int number(int a, int b, int c, int d) {
    return (a & 0xff) << 24 | (b & 0xff) << 16 | (c & 0xff) << 8 | (d & 0xff);
  }
}
