package org.chancery.server.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFetchTest {

  private static final String PUBLIC = "93.184.216.34";
  private static final String FEED = "<rss/>";

  private final Network network = new Network();

  /** A network of written answers; nothing is sent anywhere. */
  private static final class Network implements FeedNetwork {
    private final Map<String, List<String>> addresses = new HashMap<>();
    private final Map<String, byte[]> answers = new HashMap<>();
    private final List<String> connected = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean drips;
    private boolean knowsNobody;

    @Override
    public List<InetAddress> resolve(String host) throws IOException {
      if (knowsNobody) {
        throw new UnknownHostException(host);
      }
      List<InetAddress> found = new ArrayList<>();
      for (String address : addresses.getOrDefault(host, List.of())) {
        found.add(InetAddress.getByName(address));
      }
      return found;
    }

    @Override
    public Socket connect(
        InetAddress address,
        int port,
        String host,
        boolean secure,
        int millis,
        Consumer<Socket> opened)
        throws IOException {
      connected.add(address.getHostAddress() + ":" + port + (secure ? " secure" : ""));
      if (drips) {
        Socket dripping = new Socket();
        opened.accept(dripping);
        return waited(dripping);
      }
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      return new Socket() {
        @Override
        public OutputStream getOutputStream() {
          return request;
        }

        @Override
        public InputStream getInputStream() {
          String text = request.toString(StandardCharsets.US_ASCII);
          asked.add(text);
          String path = text.substring(text.indexOf(' ') + 1, text.indexOf(" HTTP"));
          return new ByteArrayInputStream(answers.getOrDefault(host + path, new byte[0]));
        }
      };
    }

    /** As in a handshake to which a byte comes now and then: it ends when the socket is closed. */
    private Socket waited(Socket dripping) throws IOException {
      begun.countDown();
      while (!dripping.isClosed()) {
        Thread.onSpinWait();
      }
      ended.countDown();
      throw new IOException("closed");
    }

    void answers(String place, String head, byte[] body) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.writeBytes((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      whole.writeBytes(body);
      answers.put(place, whole.toByteArray());
    }

    void moves(String place, String to) {
      answers(place, "HTTP/1.1 302 Found\r\nLocation: " + to, new byte[0]);
    }
  }

  private byte[] fetch(String address, String... allowed) throws FeedException {
    return new FeedFetch(FeedHosts.of(List.of(allowed)), network)
        .fetch(URI.create(address), () -> false);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anAllowedFeedIsFetchedFromTheAddressThatWasChecked() throws FeedException {
    network.addresses.put("news.example.org", List.of(PUBLIC));
    network.answers(
        "news.example.org/rss?a=1", "HTTP/1.1 200 OK\r\nContent-Length: 6", bytes(FEED));
    assertThat(fetch("https://NEWS.example.org/rss?a=1", "news.example.org"))
        .isEqualTo(bytes(FEED));
    assertThat(network.connected).containsExactly(PUBLIC + ":443 secure");
    assertThat(network.asked.get(0)).startsWith("GET /rss?a=1 HTTP/1.1\r\nHost: ");
  }

  @Test
  void aHostThatNobodyKnowsIsNamedAsSuch() {
    network.knowsNobody = true;
    assertThatThrownBy(() -> fetch("https://news.example.org/rss", "news.example.org"))
        .isInstanceOf(FeedException.class)
        .hasMessage("https://news.example.org/rss can't be fetched: there is no host of that name");
  }

  @Test
  void anAddressWithLettersBeyondAsciiIsAskedForEncoded() throws FeedException {
    network.addresses.put("news.example.org", List.of(PUBLIC));
    network.answers(
        "news.example.org/%C3%A9lections?lieu=Orl%C3%A9", "HTTP/1.1 200 OK", bytes(FEED));
    assertThat(fetch("https://news.example.org/élections?lieu=Orlé", "news.example.org"))
        .isEqualTo(bytes(FEED));
  }

  @Test
  void anAnswerInChunksIsPutTogether() throws FeedException {
    network.addresses.put("news.example.org", List.of(PUBLIC));
    network.answers(
        "news.example.org/",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked",
        bytes("3\r\n<rs\r\n3;x=y\r\ns/>\r\n0\r\n\r\n"));
    assertThat(fetch("http://news.example.org", "news.example.org")).isEqualTo(bytes(FEED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://other.example.org/rss",
        "http://news.example.org:8080/rss",
        "http://news.example.org.evil.example/rss",
        "http://user:secret@news.example.org/rss",
        "http://news.example.org@evil.example/rss",
        "ftp://news.example.org/rss",
        "file:///etc/passwd",
        "jar:http://news.example.org!/x",
        "mailto:a@news.example.org",
        "//news.example.org/rss",
        "http:///rss"
      })
  void whatIsNotAllowedIsNeverLookedUp(String address) {
    network.addresses.put("news.example.org", List.of(PUBLIC));
    assertThatThrownBy(() -> fetch(address, "news.example.org")).isInstanceOf(FeedException.class);
    assertThat(network.connected).isEmpty();
  }

  @Test
  void noHostIsAllowedUnlessNamed() {
    assertThatThrownBy(() -> fetch("http://news.example.org/"))
        .hasMessageContaining("chancery serve --allow-feed news.example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "::10.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void anAddressThatIsNotPublicIsNeverConnectedTo(String address) {
    network.addresses.put("news.example.org", List.of(address));
    assertThatThrownBy(() -> fetch("http://news.example.org/", "news.example.org"))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("not a public one");
    network.addresses.put("news.example.org", List.of(PUBLIC, address));
    assertThatThrownBy(() -> fetch("http://news.example.org/", "news.example.org"))
        .as("beside a public one")
        .isInstanceOf(FeedException.class);
    assertThat(network.connected).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {PUBLIC, "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1"})
  void aPublicAddressIs(String address) throws IOException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void eachRedirectIsCheckedAnew() {
    network.addresses.put("news.example.org", List.of(PUBLIC));
    network.addresses.put("inner.example.org", List.of("10.0.0.7"));
    network.moves("news.example.org/rss", "http://inner.example.org/");
    assertThatThrownBy(
            () -> fetch("http://news.example.org/rss", "news.example.org", "inner.example.org"))
        .hasMessageContaining("10.0.0.7");
    network.moves("news.example.org/rss", "http://other.example.org/");
    assertThatThrownBy(() -> fetch("http://news.example.org/rss", "news.example.org"))
        .hasMessageContaining("not allowed");
    network.moves("news.example.org/rss", "file:///etc/passwd");
    assertThatThrownBy(() -> fetch("http://news.example.org/rss", "news.example.org"))
        .isInstanceOf(FeedException.class);
    assertThat(network.connected).containsOnly(PUBLIC + ":80");
  }

  @Test
  void threeRedirectsAreFollowedAndNoMore() throws FeedException {
    network.addresses.put("news.example.org", List.of(PUBLIC));
    network.moves("news.example.org/1", "/2");
    network.moves("news.example.org/2", "/3");
    network.moves("news.example.org/3", "/4");
    network.answers("news.example.org/4", "HTTP/1.0 200 OK", bytes(FEED));
    assertThat(fetch("http://news.example.org/1", "news.example.org")).isEqualTo(bytes(FEED));
    network.moves("news.example.org/4", "/5");
    assertThatThrownBy(() -> fetch("http://news.example.org/1", "news.example.org"))
        .hasMessageContaining("more than 3 times");
  }

  @Test
  void aLargeOrMalformedAnswerIsRefused() {
    network.addresses.put("news.example.org", List.of(PUBLIC));
    String place = "news.example.org/";
    network.answers(place, "HTTP/1.1 200 OK\r\nContent-Length: 10485761", new byte[0]);
    assertThatThrownBy(() -> fetch("http://news.example.org/", "news.example.org"))
        .hasMessageContaining("larger than 10 MB");
    network.answers(place, "HTTP/1.1 200 OK", new byte[FeedFetch.MOST_BYTES + 1]);
    assertThatThrownBy(() -> fetch("http://news.example.org/", "news.example.org"))
        .hasMessageContaining("larger than 10 MB");
    for (String head :
        List.of("", "SSH-2.0", "HTTP/1.1 999 X", "HTTP/1.1 404 Not Found", "HTTP/1.1 302 Found")) {
      network.answers(place, head, new byte[0]);
      assertThatThrownBy(() -> fetch("http://news.example.org/", "news.example.org"))
          .as(head)
          .isInstanceOf(FeedException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://a.example", "a b", "a/b", "-a", "a:x", "*"})
  void aHostThatIsNoneIsRefused(String host) {
    assertThatThrownBy(() -> FeedHosts.of(List.of(host)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no host");
  }

  @Test
  void aHostThatSendsAByteNowAndThenIsNotWaitedForAnyLonger() throws InterruptedException {
    network.addresses.put("news.example.org", List.of(PUBLIC));
    network.drips = true;
    FeedHosts hosts = FeedHosts.of(List.of("news.example.org"));
    URI feed = URI.create("https://news.example.org/rss");
    FeedFetch impatient = new FeedFetch(hosts, network, Duration.ofMillis(1));
    assertThatThrownBy(() -> impatient.fetch(feed, () -> false))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("takes longer than");
    FeedFetch patient = new FeedFetch(hosts, network, Duration.ofHours(1));
    assertThatThrownBy(() -> patient.fetch(feed, () -> network.begun.getCount() == 0))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("not waited for");
    assertThat(network.ended.await(30, TimeUnit.SECONDS)).as("the socket is closed").isTrue();
  }
}
