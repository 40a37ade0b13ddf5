package workbench.pipeline;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloaderTest {
  private static final Limits SHORT =
      Limits.DEFAULTS.withConnectTimeout(Duration.ofSeconds(5)).withMaxBodyBytes(100_000);
  private static final Duration SOON = Duration.ofMillis(150);

  private Downloader downloader =
      new Downloader(SHORT, Thread.ofPlatform().name("dl-", 0).factory());

  @AfterEach
  void close() {
    downloader.close();
  }

  private void limit(Limits limits) {
    downloader.close();
    downloader = new Downloader(limits, Thread.ofPlatform().name("dl-", 0).factory());
  }

  private OperationFailure failure(URI uri) {
    return catchThrowableOfType(OperationFailure.class, () -> downloader.downloadBlocking(uri));
  }

  private void fails(ScriptedServer.Script script, Reason reason) throws IOException {
    try (var server = new ScriptedServer(script)) {
      OperationFailure failure = failure(server.uri());
      assertThat(failure.reason()).as(failure.toString()).isEqualTo(reason);
      assertThat(failure).hasMessageContaining(server.uri().toString());
      assertThat(failure.getMessage()).doesNotContain("\n").endsWith(".");
    }
  }

  @Test
  void aBodyArrivesWhole() throws IOException {
    try (var server = ScriptedServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")) {
      assertThat(downloader.downloadBlocking(server.uri())).asString().isEqualTo("hello");
      assertThat(downloader.download(server.uri()).join()).asString().isEqualTo("hello");
    }
  }

  @Test
  void aChunkedBodyArrivesWhole() throws IOException {
    try (var server =
        ScriptedServer.saying(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n")) {
      assertThat(downloader.downloadBlocking(server.uri())).asString().isEqualTo("hello");
    }
  }

  /// The JDK's client keeps a response as long as the connection that brought it.
  @Test
  void whatWasDownloadedIsNotKeptWithTheIdleConnection() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 100_000);
          exchange.getResponseBody().write(new byte[100_000]);
          exchange.close();
        });
    server.start();
    try {
      URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
      var body = new WeakReference<>(downloader.downloadBlocking(uri));
      await()
          .until(() -> {
            System.gc();
            return body.get() == null;
          });
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "photo.jpg", "http://", "http:///x", "a b", "http://host:99999/x"})
  void aTextThatIsNoUrlIsRefused(String text) {
    OperationFailure failure =
        catchThrowableOfType(OperationFailure.class, () -> Downloader.parse(text));
    assertThat(failure.reason()).isEqualTo(Reason.NOT_A_URL);
    assertThat(failure).hasMessageContaining(text.isEmpty() ? "empty" : text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://host/x", "file:///etc/passwd", "mailto:me@host"})
  void anotherSchemeIsRefused(String text) {
    assertThat(catchThrowableOfType(OperationFailure.class, () -> Downloader.parse(text)).reason())
        .isEqualTo(Reason.UNSUPPORTED_SCHEME);
    assertThat(failure(URI.create(text)).reason()).isEqualTo(Reason.UNSUPPORTED_SCHEME);
  }

  @Test
  void anUnknownHostIsNamed() {
    assertThat(failure(URI.create("http://no-such-host.invalid/photo.jpg")).reason())
        .isEqualTo(Reason.HOST_UNKNOWN);
  }

  @Test
  void aRefusedConnectionIsTold() throws IOException {
    int freePort;
    try (var taken = new ServerSocket(0)) {
      freePort = taken.getLocalPort();
    }
    assertThat(failure(URI.create("http://127.0.0.1:" + freePort)).reason())
        .isEqualTo(Reason.CONNECTION_REFUSED);
  }

  @Test
  void aConnectionThatNobodyAcceptsTimesOut() throws IOException {
    limit(SHORT.withConnectTimeout(SOON));
    try (var listener = new ServerSocket(0, 1)) {
      URI uri = URI.create("http://127.0.0.1:" + listener.getLocalPort());
      // The queue of connections that nobody accepts is full after a few: the last are outside.
      var downloads =
          IntStream.range(0, 16).mapToObj(i -> downloader.download(uri)).toList().reversed();
      assertThat(downloads)
          .anySatisfy(download ->
              assertThatThrownBy(() -> download.get(30, SECONDS))
                  .cause()
                  .isInstanceOfSatisfying(
                      OperationFailure.class,
                      e -> assertThat(e.reason()).isEqualTo(Reason.CONNECT_TIMEOUT)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {304, 403, 404, 500, 503})
  void aBadStatusIsTold(int status) throws IOException {
    fails(
        c -> c.say("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n"), Reason.HTTP_STATUS);
  }

  @Test
  void theBodyOfABadStatusIsNotAwaited() throws Exception {
    try (var server =
        new ScriptedServer(c -> {
          c.say("HTTP/1.1 404 No\r\nContent-Length: 1000\r\n\r\n");
          c.awaitClient();
        })) {
      assertThat(failure(server.uri()).reason()).isEqualTo(Reason.HTTP_STATUS);
      assertThat(server.clientLeft.await(10, SECONDS)).isTrue();
    }
  }

  @Test
  void aRedirectIsFollowed() throws IOException {
    try (var image = ScriptedServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        var server =
            ScriptedServer.saying(
                "HTTP/1.1 302 Go\r\nContent-Length: 0\r\nLocation: " + image.uri() + "\r\n\r\n")) {
      assertThat(downloader.downloadBlocking(server.uri())).asString().isEqualTo("ok");
    }
  }

  @Test
  void aRedirectLoopEnds() throws IOException {
    try (var server =
        ScriptedServer.saying("HTTP/1.1 302 Go\r\nContent-Length: 0\r\nLocation: /again\r\n\r\n")) {
      assertThat(failure(server.uri()).reason()).isEqualTo(Reason.REDIRECT_LOOP);
      assertThat(server.requests).hasValue(SHORT.maxRedirects() + 1);
    }
  }

  @Test
  void aRedirectToAFileIsRefused() throws IOException {
    fails(
        c -> c.say("HTTP/1.1 302 Go\r\nContent-Length: 0\r\nLocation: file:///etc/x\r\n\r\n"),
        Reason.UNSUPPORTED_SCHEME,
        "file:///etc/x");
  }

  @Test
  void aRedirectFromHttpsToHttpIsRefused() {
    URI secure = URI.create("https://example.org/photo.jpg");
    assertThatThrownBy(() -> Redirects.next(secure, 302, Optional.of("http://example.org/"), 5))
        .isInstanceOfSatisfying(
            OperationFailure.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.INSECURE_REDIRECT));
    assertThat(Redirects.next(secure, 302, Optional.of("b.jpg"), 5))
        .hasToString("https://example.org/b.jpg");
  }

  private void fails(ScriptedServer.Script script, Reason reason, String named) throws IOException {
    try (var server = new ScriptedServer(script)) {
      OperationFailure failure = failure(server.uri());
      assertThat(failure.reason()).isEqualTo(reason);
      assertThat(failure).hasMessageContaining(named);
    }
  }

  @Test
  void aSilentServerStalls() throws IOException {
    limit(SHORT.withStallTimeout(SOON));
    fails(ScriptedServer.Connection::awaitClient, Reason.STALLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 10\r\n\r\nhalf", "Transfer-Encoding: chunked\r\n\r\n9\r\nha"})
  void aBodyThatStallsIsGivenUp(String rest) throws Exception {
    limit(SHORT.withStallTimeout(SOON));
    try (var server =
        new ScriptedServer(c -> {
          c.say("HTTP/1.1 200 OK\r\n" + rest);
          c.awaitClient();
        })) {
      assertThat(failure(server.uri()).reason()).isEqualTo(Reason.STALLED);
      assertThat(server.clientLeft.await(10, SECONDS)).isTrue();
    }
  }

  @Test
  void aTrickleHasADeadline() throws IOException {
    limit(SHORT.withTotalTimeout(Duration.ofMillis(400)).withStallTimeout(Duration.ofSeconds(9)));
    fails(
        c -> {
          c.say("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n");
          while (true) {
            c.say("x");
            new CountDownLatch(1).await(20, java.util.concurrent.TimeUnit.MILLISECONDS);
          }
        },
        Reason.DEADLINE);
  }

  @Test
  void anAnnouncedBodyThatIsTooLargeIsNotRead() throws Exception {
    try (var server =
        new ScriptedServer(c -> {
          c.say("HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n");
          c.awaitClient();
        })) {
      assertThat(failure(server.uri()).reason()).isEqualTo(Reason.BODY_TOO_LARGE);
      assertThat(server.clientLeft.await(10, SECONDS)).isTrue();
    }
  }

  @Test
  void anEndlessBodyIsCutOff() throws IOException {
    String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
    fails(
        c -> {
          c.say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
          while (true) {
            c.say(chunk);
          }
        },
        Reason.BODY_TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "'Content-Length: 10\r\n\r\nhalf'",
    "'Transfer-Encoding: chunked\r\n\r\n9\r\nhalf'",
    "'Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'",
    "'Transfer-Encoding: chunked\r\n\r\nzz\r\nhalf\r\n'"
  })
  void aBodyThatEndsEarlyIsNotWhole(String rest) throws IOException {
    fails(c -> c.say("HTTP/1.1 200 OK\r\n" + rest), Reason.BODY_TRUNCATED);
  }

  @Test
  void aConnectionClosedWithoutAnAnswerIsLost() throws IOException {
    fails(c -> {}, Reason.CONNECTION_LOST);
  }

  @Test
  void aConnectionResetInTheBodyIsLost() throws IOException {
    fails(
        c -> {
          c.say("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
          c.socket.setSoLinger(true, 0);
        },
        Reason.CONNECTION_LOST);
  }

  @Test
  void anAnswerThatIsNotHttpIsTold() throws IOException {
    fails(c -> c.say("220 ready for mail\r\n\r\n"), Reason.BAD_RESPONSE);
  }

  @Test
  void aServerWithoutTlsIsTold() throws IOException {
    try (var server = new ScriptedServer(c -> {});
        var plain = new ServerSocket(0)) {
      Thread.ofVirtual()
          .start(() -> {
            try (var socket = plain.accept()) {
              socket
                  .getOutputStream()
                  .write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
              socket.getInputStream().readAllBytes();
            } catch (IOException e) {
              return;
            }
          });
      URI uri = URI.create("https://127.0.0.1:" + plain.getLocalPort());
      assertThat(failure(uri).reason()).isEqualTo(Reason.TLS_FAILED);
      assertThat(server.requests).hasValue(0);
    }
  }

  @Test
  void cancellingClosesTheConnection() throws Exception {
    var begun = new CountDownLatch(1);
    try (var server =
        new ScriptedServer(c -> {
          c.say("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
          begun.countDown();
          c.awaitClient();
        })) {
      CompletableFuture<byte[]> download = downloader.download(server.uri());
      assertThat(begun.await(10, SECONDS)).isTrue();
      assertThat(download.cancel(false)).isTrue();
      assertThat(server.clientLeft.await(10, SECONDS)).isTrue();
    }
  }

  @Test
  void closingCancelsWhatIsInFlight() throws Exception {
    try (var server = new ScriptedServer(ScriptedServer.Connection::awaitClient)) {
      CompletableFuture<byte[]> download = downloader.download(server.uri());
      downloader.close();
      assertThat(download).isCancelled();
      assertThat(downloader.download(server.uri())).isCompletedExceptionally();
    }
  }

  @Test
  void anInterruptClosesTheConnectionAndStaysSet() throws Exception {
    var begun = new CountDownLatch(1);
    var seen = new AtomicReference<Object>();
    try (var server =
        new ScriptedServer(c -> {
          begun.countDown();
          c.awaitClient();
        })) {
      Thread caller =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  downloader.downloadBlocking(server.uri());
                } catch (CancellationException e) {
                  seen.set(Thread.currentThread().isInterrupted());
                }
              });
      assertThat(begun.await(10, SECONDS)).isTrue();
      caller.interrupt();
      assertThat(server.clientLeft.await(10, SECONDS)).isTrue();
      assertThat(caller.join(Duration.ofSeconds(10))).isTrue();
      assertThat(seen).hasValue(true);
    }
  }

  @Test
  void theCallbackThreadCompletesTheDownload() throws Exception {
    var gate = new CountDownLatch(1);
    try (var server =
        new ScriptedServer(c -> {
          gate.await();
          c.say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        })) {
      CompletableFuture<String> thread =
          downloader.download(server.uri()).thenApply(body -> Thread.currentThread().getName());
      gate.countDown();
      assertThat(thread.get(10, SECONDS)).startsWith("dl-");
    }
  }

  @Test
  void aThousandDownloadsInFlightTakeNoThreadEach() throws Exception {
    int count = 1_000;
    var arrived = new CountDownLatch(count);
    var gate = new CountDownLatch(1);
    try (var server =
        new ScriptedServer(c -> {
          arrived.countDown();
          gate.await();
          c.say("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        })) {
      int before = Thread.activeCount();
      var downloads =
          IntStream.range(0, count).mapToObj(i -> downloader.download(server.uri())).toList();
      assertThat(arrived.await(60, SECONDS)).isTrue();
      assertThat(Thread.activeCount() - before).isLessThan(16);
      gate.countDown();
      assertThat(downloads).allSatisfy(d -> assertThat(d.get(60, SECONDS)).hasSize(2));
    }
  }
}
