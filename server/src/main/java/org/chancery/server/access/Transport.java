package org.chancery.server.access;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** How connections are held: how many, how long, and what they are told of the server. */
public final class Transport {

  private Transport() {}

  /** Configures the server that listens at an address and port. */
  public static void configure(JavalinConfig config, String bind, int port) {
    config.http.maxRequestSize = Limits.BODY_BYTES;
    config.jetty.modifyHttpConfiguration(Transport::quiet);
    config.jetty.addConnector(
        (server, http) -> {
          ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
          connector.setHost(bind);
          connector.setPort(port);
          connector.setIdleTimeout(Limits.IDLE.toMillis());
          return connector;
        });
    config.jetty.modifyServer(
        server -> {
          server.addBean(new NetworkConnectionLimit(Limits.CONNECTIONS, server));
          server.setErrorHandler(Transport::plain);
        });
  }

  private static void quiet(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    // A byte now and then would hold a thread for days.
    http.setMinRequestDataRate(Limits.LEAST_RATE);
  }

  /** What is no request at all gets a line. */
  private static boolean plain(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Content.Sink.write(
        response, true, response.getStatus() + ": not a request that can be answered\n", callback);
    return true;
  }
}
