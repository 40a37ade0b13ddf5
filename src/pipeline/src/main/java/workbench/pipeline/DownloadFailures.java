package workbench.pipeline;

import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// Tells from what [java.net.http.HttpClient] throws why a download failed.
final class DownloadFailures {
  private DownloadFailures() {}

  /// @param bodyBegun whether the answer's head had arrived
  static OperationFailure explain(URI address, Throwable thrown, boolean bodyBegun) {
    return causes(thrown)
        .filter(OperationFailure.class::isInstance)
        .map(OperationFailure.class::cast)
        .findFirst()
        .orElseGet(() -> translate(address, thrown, bodyBegun));
  }

  private static OperationFailure translate(URI address, Throwable thrown, boolean bodyBegun) {
    String url = address.toString();
    if (has(thrown, HttpConnectTimeoutException.class)) {
      return new OperationFailure(
          Reason.CONNECT_TIMEOUT,
          url,
          "cannot be reached: the host does not answer; check the address and the network.",
          thrown);
    }
    if (has(thrown, UnresolvedAddressException.class) || has(thrown, UnknownHostException.class)) {
      return new OperationFailure(
          Reason.HOST_UNKNOWN,
          url,
          "names an unknown host; check its spelling and the network.",
          thrown);
    }
    if (has(thrown, ConnectException.class)) {
      return new OperationFailure(
          Reason.CONNECTION_REFUSED,
          url,
          "accepts no connection; check that the server runs and that the port is right.",
          thrown);
    }
    if (has(thrown, SSLException.class)) {
      return new OperationFailure(
          Reason.TLS_FAILED, url, "could not be reached securely; check its certificate.", thrown);
    }
    if (bodyBegun && !has(thrown, SocketException.class)) {
      return new OperationFailure(
          Reason.BODY_TRUNCATED, url, "ended before it was complete; try again.", thrown);
    }
    if (has(thrown, ProtocolException.class)) {
      return new OperationFailure(
          Reason.BAD_RESPONSE, url, "gave an answer that is not HTTP.", thrown);
    }
    return new OperationFailure(
        Reason.CONNECTION_LOST, url, "was lost: the connection broke; try again.", thrown);
  }

  private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
    return causes(thrown).anyMatch(type::isInstance);
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
  }
}
