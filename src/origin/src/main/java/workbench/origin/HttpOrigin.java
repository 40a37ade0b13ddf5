package workbench.origin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;

/// A web server on the loopback address (IPv4) that serves the photographs, as late, as slowly and
/// as faultily as its script or a request says. Every connection has a virtual thread; ten thousand
/// of them may wait at once. A page at [#uri()] tells what can be asked for.
public final class HttpOrigin implements AutoCloseable {
  private static final int BACKLOG = 16_384;
  private static final long SCALED_BYTES = 256L << 20;

  /// Held here so that starting reads the files and the first request does not have to.
  private static final List<Photograph> PHOTOGRAPHS = Photograph.ALL;

  private final ScaledPhotographs photographs = new ScaledPhotographs(SCALED_BYTES);
  private final Site site = new Site(photographs, Ticks.SYSTEM);
  private final Acceptor acceptor;

  private HttpOrigin(ServerSocket socket) {
    this.acceptor = new Acceptor(socket, site);
  }

  /// An origin on any free port.
  ///
  /// @throws UncheckedIOException if the loopback address cannot be listened on
  public static HttpOrigin start() {
    try {
      return start(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An origin on this port; 0 is any free one.
  ///
  /// @throws PortTaken if another program listens on the port
  /// @throws IOException if it cannot be listened on for another reason
  /// @throws IllegalArgumentException if there is no such port
  public static HttpOrigin start(int port) throws IOException {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port is from 0 to 65535, not %d.".formatted(port));
    }
    return new HttpOrigin(listen(port));
  }

  private static ServerSocket listen(int port) throws IOException {
    var loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    var socket = new ServerSocket();
    try {
      socket.bind(new InetSocketAddress(loopback, port), BACKLOG);
      return socket;
    } catch (BindException e) {
      socket.close();
      if (String.valueOf(e.getMessage()).startsWith("Permission denied")) {
        throw new IOException("Port %d is not open to this user.".formatted(port), e);
      }
      throw new PortTaken(port, e);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /// `http://localhost:PORT/`.
  public URI uri() {
    return URI.create("http://localhost:" + port() + "/");
  }

  public int port() {
    return acceptor.port();
  }

  /// The names of the photographs, always in the same order: `ridge.jpg` is served at
  /// `/photos/ridge.jpg`.
  public static List<String> photos() {
    return PHOTOGRAPHS.stream().map(Photograph::name).toList();
  }

  /// Sets what holds from now on for requests that say nothing themselves. Begins a run: requests
  /// that name no item are numbered from 0 again.
  public void script(Script script) {
    site.script(script);
  }

  /// Scales and encodes all photographs at this size, in pixels, so that serving them costs nothing
  /// later; returns when that is done. A size that is known costs nothing.
  ///
  /// @throws IllegalArgumentException if the size is not from 16 to 8192
  /// @throws IllegalStateException if an image cannot be scaled, or the origin was closed
  public void prepare(int size) {
    if (size < Site.SMALLEST || size > Site.LARGEST) {
      throw new IllegalArgumentException(
          "size must be from %d to %d pixels, not %d."
              .formatted(Site.SMALLEST, Site.LARGEST, size));
    }
    try {
      CompletableFuture.allOf(
              PHOTOGRAPHS.stream()
                  .map(photograph -> photographs.get(photograph, size))
                  .toArray(CompletableFuture[]::new))
          .join();
    } catch (CompletionException | RejectedExecutionException e) {
      throw new IllegalStateException(
          "The photographs could not be scaled to %d pixels: %s"
              .formatted(size, e.getCause() == null ? "the origin was closed" : e.getCause()),
          e);
    }
  }

  public Stats stats() {
    return acceptor.stats();
  }

  /// Closes all connections, whatever they wait for, and returns when all threads have ended.
  @Override
  public void close() {
    acceptor.close();
    photographs.close();
  }
}
