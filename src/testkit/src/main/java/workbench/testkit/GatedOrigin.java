package workbench.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/// A web server on loopback whose requests wait until the test releases them, one by one, by their
/// path, or all, and are then all answered with the same bytes, or refused. Safe on any thread.
///
/// Nothing waits for ever: a request that nobody releases within [Gate#PATIENCE] is answered with
/// status 503.
public final class GatedOrigin implements AutoCloseable {
  private final byte[] body;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger requests = new AtomicInteger();

  // Guarded by the deque.
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private boolean releasesAll;

  /// A request that waits for its answer: the photograph, or a refusal.
  private static final class Waiting {
    private final String path;
    private final Gate gate;
    private volatile boolean refused;

    Waiting(String path, Gate gate) {
      this.path = path;
      this.gate = gate;
    }
  }

  private GatedOrigin(byte[] body, HttpServer server) {
    this.body = body.clone();
    this.server = server;
  }

  /// Starts a server that will answer with these bytes.
  public static GatedOrigin serving(byte[] body) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    GatedOrigin origin = new GatedOrigin(body, HttpServer.create(anyPort, 1000));
    origin.server.setExecutor(origin.threads);
    origin.server.createContext("/", origin::answer);
    origin.server.start();
    return origin;
  }

  /// The address under which everything is served.
  public URI uri() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort() + "/image.jpg");
  }

  /// An address of its own for each name; what is served is the same.
  public URI uri(String name) {
    return uri().resolve("/" + name + ".jpg");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      if (isReleased(exchange.getRequestURI().getPath())) {
        exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
      } else {
        exchange.sendResponseHeaders(503, -1);
      }
    }
  }

  private boolean isReleased(String path) {
    Waiting request = new Waiting(path, new Gate("of request " + requests.incrementAndGet()));
    synchronized (waiting) {
      if (releasesAll) {
        return true;
      }
      waiting.add(request);
    }
    try {
      request.gate.await();
      return !request.refused;
    } catch (AssertionError e) {
      return false;
    } finally {
      synchronized (waiting) {
        waiting.remove(request);
      }
    }
  }

  /// How many requests have come, answered or not.
  public int requests() {
    return requests.get();
  }

  /// How many requests wait to be released.
  public int waiting() {
    synchronized (waiting) {
      return waiting.size();
    }
  }

  /// Waits until exactly so many requests wait to be released.
  ///
  /// @throws AssertionError if they do not in time
  public void awaitWaiting(int count) {
    try {
      Awaitility.await()
          .atMost(Gate.PATIENCE)
          .pollInterval(Duration.ofMillis(1))
          .until(() -> waiting() == count);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(waiting() + " requests wait at the origin, not " + count, e);
    }
  }

  /// The paths of the requests that wait, the longest first.
  public List<String> waitingPaths() {
    synchronized (waiting) {
      return waiting.stream().map(request -> request.path).toList();
    }
  }

  /// Releases the request that has waited longest.
  ///
  /// @throws IllegalStateException if none waits
  public void releaseOne() {
    answer(request -> true, false);
  }

  /// Releases a request for this address that waits.
  ///
  /// @throws IllegalStateException if none does
  public void release(URI address) {
    answer(request -> request.path.equals(address.getPath()), false);
  }

  /// Answers a request for this address that waits with status 503.
  ///
  /// @throws IllegalStateException if none does
  public void refuse(URI address) {
    answer(request -> request.path.equals(address.getPath()), true);
  }

  private void answer(Predicate<Waiting> wanted, boolean refused) {
    synchronized (waiting) {
      Waiting request =
          waiting.stream()
              .filter(wanted)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("No such request waits at the origin."));
      waiting.remove(request);
      request.refused = refused;
      request.gate.open();
    }
  }

  /// Releases all requests that wait, and lets those that come later through.
  public void releaseAll() {
    synchronized (waiting) {
      releasesAll = true;
      waiting.forEach(request -> request.gate.open());
      waiting.clear();
    }
  }

  /// Ends the server; requests that still wait are broken off.
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
