package workbench.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static workbench.origin.RawClient.contentLength;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultTest {
  private static final byte[] RIDGE = Photograph.resource("ridge.jpg");

  private HttpOrigin origin;
  private RawClient client;

  @BeforeEach
  void start() throws IOException {
    origin = HttpOrigin.start();
    client = new RawClient(origin);
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    origin.close();
  }

  @Test
  void hangNeverAnswers() throws IOException {
    client.get("/photos/ridge.jpg?fault=hang");
    await().until(() -> origin.stats().requests() == 1);
    // A second client is answered, so the first one's answer had its chance to come.
    try (var other = new RawClient(origin)) {
      assertThat(other.get("/photos/ridge.jpg").head()).startsWith("HTTP/1.1 200 OK");
    }
    assertThat(client.available()).isZero();
    origin.close();
    assertThat(client.rest()).isEmpty();
  }

  @Test
  void hangEndsWhenTheClientLeaves() throws IOException {
    client.get("/photos/ridge.jpg?fault=hang");
    await().until(() -> origin.stats().requests() == 1);
    client.close();
    await().until(() -> origin.stats().openConnections() == 0);
  }

  @Test
  void stallSendsHalfOfTheBodyAndKeepsTheConnectionOpen() throws IOException {
    String head = client.get("/photos/ridge.jpg?fault=stall").head();
    assertThat(contentLength(head)).isEqualTo(RIDGE.length);
    assertThat(client.bytes(RIDGE.length / 2)).isEqualTo(Arrays.copyOf(RIDGE, RIDGE.length / 2));
    assertThat(client.available()).isZero();
    assertThat(origin.stats().openConnections()).isEqualTo(1);
    origin.close();
    assertThat(client.rest()).isEmpty();
  }

  @Test
  void truncateSendsHalfOfTheBodyAndCloses() throws IOException {
    String head = client.get("/photos/ridge.jpg?fault=truncate").head();
    assertThat(contentLength(head)).isEqualTo(RIDGE.length);
    assertThat(client.rest()).isEqualTo(Arrays.copyOf(RIDGE, RIDGE.length / 2));
  }

  @Test
  void truncateIsAnErrorForTheHttpClient() {
    URI uri = origin.uri().resolve("photos/ridge.jpg?fault=truncate");
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThatThrownBy(
              () -> http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void wrongLengthSendsLessThanItAnnounces() throws IOException {
    String head = client.get("/photos/ridge.jpg?fault=wrong-length").head();
    assertThat(contentLength(head)).isGreaterThan(RIDGE.length);
    assertThat(client.rest()).isEqualTo(RIDGE);
  }

  @Test
  void notFoundAndServerErrorAnswerWithTheirStatusAndKeepTheConnection() throws IOException {
    String notFound = client.get("/photos/ridge.jpg?fault=404").head();
    assertThat(notFound).startsWith("HTTP/1.1 404 Not Found\r\n");
    assertThat(client.bytes(contentLength(notFound))).isNotEmpty();
    assertThat(client.get("/photos/ridge.jpg?fault=500").head())
        .startsWith("HTTP/1.1 500 Internal Server Error\r\n");
  }

  @Test
  void redirectLoopLeadsToItself() throws Exception {
    URI uri = origin.uri().resolve("photos/ridge.jpg?fault=redirect-loop&item=3");
    HttpClient.Builder builder =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS);
    try (HttpClient http = builder.build()) {
      var answer = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location"))
          .contains("/photos/ridge.jpg?fault=redirect-loop&item=3");
    }
    assertThat(origin.stats().requests()).isGreaterThan(2);
  }

  @Test
  void endlessGoesOnAfterThePhotograph() throws IOException {
    String head = client.get("/photos/ridge.jpg?fault=endless").head();
    assertThat(head).contains("Transfer-Encoding: chunked\r\n").doesNotContain("Content-Length");
    String size = Integer.toHexString(RIDGE.length) + "\r\n";
    assertThat(client.bytes(size.length())).asString().isEqualTo(size);
    assertThat(client.bytes(RIDGE.length)).isEqualTo(RIDGE);
    assertThat(client.bytes(10 * RIDGE.length)).hasSize(10 * RIDGE.length);
    client.close();
    await().until(() -> origin.stats().openConnections() == 0);
  }

  @Test
  void endlessIsChunkedAsTheHttpClientExpectsIt() throws Exception {
    URI uri = origin.uri().resolve("photos/ridge.jpg?fault=endless");
    HttpClient http = HttpClient.newHttpClient();
    try (var body =
        http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofInputStream()).body()) {
      assertThat(body.readNBytes(RIDGE.length)).isEqualTo(RIDGE);
      assertThat(body.readNBytes(RIDGE.length)).isEqualTo(RIDGE);
    }
    http.shutdownNow();
  }

  @Test
  void garbageLooksLikeAnAnswerButIsNoImage() throws IOException {
    String head = client.get("/photos/ridge.jpg?fault=garbage").head();
    assertThat(head).startsWith("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n");
    byte[] body = client.bytes(contentLength(head));
    assertThat(body).hasSize(RIDGE.length);
    assertThat(ImageIO.read(new ByteArrayInputStream(body))).isNull();
  }

  @Test
  void aFaultOfTheScriptHoldsUntilARequestSaysOtherwise() throws IOException {
    origin.script(Script.NONE.withFault(Fault.NOT_FOUND));
    String head = client.get("/photos/ridge.jpg").head();
    assertThat(head).startsWith("HTTP/1.1 404");
    assertThat(client.bytes(contentLength(head))).isNotEmpty();
    assertThat(client.get("/photos/ridge.jpg?fault=none").head()).startsWith("HTTP/1.1 200");
  }
}
