package workbench.origin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/// Takes connections from one thread, gives each a virtual thread, and counts them.
final class Acceptor implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Acceptor.class.getName());
  private static final long RETRY_MILLIS = 20;

  private final ServerSocket socket;
  private final Site site;
  private final ExecutorService connections =
      Executors.newThreadPerTaskExecutor(
          Thread.ofVirtual().name("origin-conn").inheritInheritableThreadLocals(false).factory());
  private final LongAdder requests = new LongAdder();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger peak = new AtomicInteger();
  private final Thread thread;

  /// Starts at once.
  ///
  /// @param socket bound; belongs to the acceptor from now on
  Acceptor(ServerSocket socket, Site site) {
    this.socket = socket;
    this.site = site;
    this.thread = Thread.ofPlatform().name("origin-acceptor").daemon().start(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  Stats stats() {
    return new Stats(requests.sum(), open.get(), peak.get());
  }

  private void accept() {
    boolean failing = false;
    while (!socket.isClosed()) {
      try {
        serve(socket.accept());
        failing = false;
      } catch (IOException e) {
        if (!socket.isClosed()) {
          if (!failing) {
            LOG.log(Level.WARNING, "The origin can accept no connection: " + e.getMessage());
          }
          failing = true;
          pauseBeforeRetry();
        }
      }
    }
  }

  private void serve(Socket client) throws IOException {
    var connection = new Connection(client, site, requests::increment);
    peak.accumulateAndGet(open.incrementAndGet(), Math::max);
    try {
      connections.execute(() -> {
        try {
          connection.serve();
        } finally {
          open.decrementAndGet();
        }
      });
    } catch (RejectedExecutionException closing) {
      open.decrementAndGet();
      client.close();
    }
  }

  /// Usually no file descriptor is left, and one will be when a client leaves.
  private void pauseBeforeRetry() {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /// Closes all connections, whatever they wait for, and returns when all threads have ended.
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The origin could not be closed", e);
    }
    thread.interrupt();
    connections.shutdownNow();
    connections.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
