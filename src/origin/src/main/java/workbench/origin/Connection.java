package workbench.origin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/// One client's connection: reads its requests and has each answered, until one of the two ends it.
/// Interrupting its thread ends it, too.
final class Connection {
  private static final System.Logger LOG = System.getLogger(Connection.class.getName());
  private static final int FAREWELL_MILLIS = 1_000;
  private static final int FAREWELL_BYTES = 64 * 1024;

  private final Socket socket;
  private final Site site;
  private final Runnable onRequest;

  Connection(Socket socket, Site site, Runnable onRequest) {
    this.socket = socket;
    this.site = site;
    this.onRequest = onRequest;
  }

  void serve() {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      var requests = new RequestReader(in);
      boolean open = true;
      while (open && !Thread.currentThread().isInterrupted()) {
        open = serveNext(requests, in, out);
      }
      sayFarewell(in);
    } catch (IOException gone) {
      // The client left or the origin closes: nobody is there to be answered.
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean serveNext(RequestReader requests, InputStream in, OutputStream out)
      throws IOException, InterruptedException {
    @Nullable Request request;
    try {
      request = requests.next();
    } catch (Refusal refusal) {
      onRequest.run();
      refuse(new Exchange(new Request("GET", "/", false, 0), in, out), refusal);
      return false;
    }
    if (request == null) {
      return false;
    }
    onRequest.run();
    var exchange = new Exchange(request, in, out);
    answer(exchange);
    return exchange.keepsAlive();
  }

  private void answer(Exchange exchange) throws IOException, InterruptedException {
    try {
      site.answer(exchange);
    } catch (Refusal refusal) {
      refuse(exchange, refusal);
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "The origin failed at " + exchange.request().target(), failure);
      boolean late = exchange.hasBegun();
      exchange.closeAfterwards();
      if (!late) {
        exchange.sendSentence(500, "The origin failed: " + failure.getMessage(), "");
      }
    }
  }

  private static void refuse(Exchange exchange, Refusal refusal) throws IOException {
    exchange.sendSentence(refusal.status(), refusal.sentence(), "");
  }

  /// Ends the answer, then takes what the client still sends: closing at once would reset the
  /// connection, and the client might lose the answer that it has not read yet.
  private void sayFarewell(InputStream in) throws IOException {
    socket.shutdownOutput();
    socket.setSoTimeout(FAREWELL_MILLIS);
    byte[] dropped = new byte[1024];
    int count = 0;
    for (int total = 0; count >= 0 && total < FAREWELL_BYTES; total += count) {
      count = in.read(dropped);
    }
  }
}
