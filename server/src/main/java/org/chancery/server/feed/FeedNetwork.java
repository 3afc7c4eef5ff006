package org.chancery.server.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The network, as far as feeds need it. */
public interface FeedNetwork {

  /** The real one. */
  FeedNetwork INTERNET = new Internet();

  /** All addresses of a host. */
  List<InetAddress> resolve(String host) throws IOException;

  /**
   * Connects to one address, whatever else the host's name may lead to by now.
   *
   * @param secure whether the host must prove that it is the one named
   * @param opened is told of the socket before anything is waited for: closed, the waiting ends
   */
  Socket connect(
      InetAddress address,
      int port,
      String host,
      boolean secure,
      int millis,
      Consumer<Socket> opened)
      throws IOException;

  /** The real network. */
  final class Internet implements FeedNetwork {
    private Internet() {}

    @Override
    public List<InetAddress> resolve(String host) throws IOException {
      return List.of(InetAddress.getAllByName(host));
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
      Socket plain = new Socket();
      opened.accept(plain);
      boolean done = false;
      try {
        plain.connect(new InetSocketAddress(address, port), millis);
        plain.setSoTimeout(millis);
        Socket connected = secure ? secured(plain, port, host) : plain;
        done = true;
        return connected;
      } finally {
        if (!done) {
          plain.close();
        }
      }
    }

    private static Socket secured(Socket plain, int port, String host) throws IOException {
      SSLSocket socket =
          (SSLSocket)
              ((SSLSocketFactory) SSLSocketFactory.getDefault())
                  .createSocket(plain, host, port, true);
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      return socket;
    }
  }
}
