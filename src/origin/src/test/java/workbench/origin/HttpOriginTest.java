package workbench.origin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.awaitility.Awaitility.await;
import static workbench.origin.RawClient.contentLength;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpOriginTest {
  private HttpOrigin origin;
  private HttpClient http;

  @BeforeEach
  void start() {
    origin = HttpOrigin.start();
    http = HttpClient.newHttpClient();
  }

  @AfterEach
  void close() {
    http.shutdownNow();
    origin.close();
  }

  @Test
  void everyPhotographComesAsItIsStored() throws Exception {
    assertThat(HttpOrigin.photos()).hasSize(8).startsWith("ridge.jpg");
    for (String name : HttpOrigin.photos()) {
      HttpResponse<byte[]> answer = get("photos/" + name);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
      assertThat(answer.body()).isEqualTo(Photograph.resource(name));
    }
  }

  @Test
  void everyPhotographIsStoredAtTheSameSize() throws IOException {
    for (Photograph photograph : Photograph.ALL) {
      BufferedImage image = image(photograph.jpeg());
      assertThat(Math.max(image.getWidth(), image.getHeight())).isEqualTo(Photograph.STORED_SIZE);
    }
  }

  @Test
  void sizeIsTheLongerSideAndKeepsTheShape() throws Exception {
    BufferedImage small = image(get("photos/ridge.jpg?size=320").body());
    assertThat(small.getWidth()).isEqualTo(320);
    assertThat(small.getHeight()).isEqualTo(213);
    BufferedImage large = image(get("photos/wine.jpg?size=2000").body());
    assertThat(large.getWidth()).isEqualTo(1335);
    assertThat(large.getHeight()).isEqualTo(2000);
    assertThat(image(get("photos/ridge.jpg?size=16").body()).getWidth()).isEqualTo(16);
  }

  @Test
  void aScaledPhotographLooksLikeTheOriginal() throws Exception {
    BufferedImage small = image(get("photos/ridge.jpg?size=64").body());
    BufferedImage stored = image(Photograph.resource("ridge.jpg"));
    assertThat(meanGreen(small)).isCloseTo(meanGreen(stored), offset(4.0));
  }

  @Test
  void aPreparedSizeIsServedFromMemory() throws Exception {
    origin.prepare(100);
    byte[] first = get("photos/meadow.jpg?size=100").body();
    assertThat(image(first).getWidth()).isEqualTo(100);
    assertThat(get("photos/meadow.jpg?size=100").body()).isEqualTo(first);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> origin.prepare(15))
        .withMessage("size must be from 16 to 8192 pixels, not 15.");
  }

  @Test
  void anAnswerDoesNotComeBeforeItsLatency() throws Exception {
    long before = System.nanoTime();
    get("photos/ridge.jpg?latency=80");
    assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(80_000_000);
  }

  @Test
  void requestsThatNameNoItemAreNumberedFromTheScriptOn() throws Exception {
    Script fiftyAndFifty = Script.parse("latency=50&jitter=50");
    Script script =
        LongStream.range(0, 10_000)
            .mapToObj(fiftyAndFifty::withSeed)
            .filter(s -> s.delay(0).toMillis() < 5 && s.delay(1).toMillis() > 80)
            .findFirst()
            .orElseThrow();
    get("photos/ridge.jpg");
    origin.script(script);
    get("photos/ridge.jpg");
    long before = System.nanoTime();
    get("photos/ridge.jpg");
    assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(script.delay(1).toNanos());
  }

  @Test
  void aBodyDoesNotComeFasterThanItsBandwidth() throws Exception {
    long length = Photograph.resource("seeding.jpg").length;
    origin.script(Script.NONE.withBandwidth(1_000_000).withLatency(Duration.ofMillis(20)));
    long before = System.nanoTime();
    HttpResponse<byte[]> answer = get("photos/seeding.jpg");
    assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(20_000_000 + length * 1000);
    assertThat(answer.body()).isEqualTo(Photograph.resource("seeding.jpg"));
  }

  @Test
  void oneConnectionServesManyRequests() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(get("photos/ridge.jpg?size=16").statusCode()).isEqualTo(200);
    }
    assertThat(origin.stats()).isEqualTo(new Stats(5, 1, 1));
  }

  @Test
  void requestsSentTogetherAreAnsweredInTheirOrder() throws IOException {
    try (var client = new RawClient(origin)) {
      client.send(
          "GET /photos/none.jpg HTTP/1.1\r\n\r\nGET /photos/ridge.jpg HTTP/1.1\r\n\r\n\r\n");
      String first = client.head();
      assertThat(first).startsWith("HTTP/1.1 404");
      assertThat(client.bytes(contentLength(first))).asString().contains("/photos/none.jpg");
      assertThat(client.head()).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void connectionCloseIsHonoured() throws IOException {
    try (var client = new RawClient(origin)) {
      client.send("GET /photos/ridge.jpg HTTP/1.1\r\nconnection: Close\r\n\r\n");
      assertThat(client.head()).contains("Connection: close\r\n");
      assertThat(client.rest()).isEqualTo(Photograph.resource("ridge.jpg"));
    }
    await().until(() -> origin.stats().openConnections() == 0);
  }

  @Test
  void headTellsTheLengthAndSendsNoBody() throws IOException {
    try (var client = new RawClient(origin)) {
      client.send("HEAD /photos/ridge.jpg?bandwidth=1 HTTP/1.1\r\n\r\n");
      assertThat(contentLength(client.head())).isEqualTo(Photograph.resource("ridge.jpg").length);
      assertThat(client.get("/photos/none.jpg").head()).startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void anythingButGetAndHeadIsNotAllowed() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(origin.uri())
            .POST(HttpRequest.BodyPublishers.ofString("x".repeat(100_000)))
            .build();
    HttpResponse<String> answer = http.send(post, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void theIndexNamesPhotographsCreditsAndParameters() throws Exception {
    String page = new String(get("").body(), UTF_8);
    assertThat(page)
        .contains(HttpOrigin.photos())
        .contains("Aitzol Berasategi", "Jakub Mede", "CC-BY-4.0", "CC0-1.0")
        .contains("size", "latency", "jitter", "bandwidth", "seed", "item", "redirect-loop");
    assertThat(get("photos/").body()).asString(UTF_8).isEqualTo(page);
    assertThat(get("photos/CREDITS.md").body()).isEqualTo(Photograph.resource("CREDITS.md"));
  }

  @Test
  void unknownPathsAreNotFound() throws Exception {
    for (String path : new String[] {"photos/none.jpg", "favicon.ico", "photos/../photos/x"}) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aBadParameterIsNamed() throws Exception {
    assertThat(refused("size=15"))
        .isEqualTo("size must be a whole number from 16 to 8192, not \"15\".");
    assertThat(refused("size=")).startsWith("size must be");
    assertThat(refused("latency=-1")).startsWith("latency must be");
    assertThat(refused("latency=99999999999999999999")).startsWith("latency must be");
    assertThat(refused("jitter=1.5")).startsWith("jitter must be");
    assertThat(refused("bandwidth=fast")).startsWith("bandwidth must be");
    assertThat(refused("fault=oops")).startsWith("fault must be one of none, hang");
    assertThat(refused("latncy=1")).contains("\"latncy\"");
    assertThat(refused("size=16&size=17")).isEqualTo("size must be given only once.");
  }

  @Test
  void whatIsNoRequestIsRefused() throws IOException {
    try (var client = new RawClient(origin)) {
      assertThat(client.send("hello\r\n\r\n").rest()).asString().startsWith("HTTP/1.1 400");
    }
    try (var client = new RawClient(origin)) {
      String field = "X: " + "x".repeat(RequestReader.LARGEST_HEAD) + "\r\n";
      assertThat(client.send("GET / HTTP/1.1\r\n" + field).rest())
          .asString()
          .startsWith("HTTP/1.1 431");
    }
    try (var client = new RawClient(origin)) {
      assertThat(client.send("GET / HTTP/2\n\n").rest()).asString().startsWith("HTTP/1.1 505");
    }
  }

  @Test
  void closeEndsEveryConnectionAndThread() throws Exception {
    var waiting =
        new RawClient[] {
          new RawClient(origin).get("/photos/ridge.jpg?latency=3600000"),
          new RawClient(origin).get("/photos/ridge.jpg?bandwidth=1"),
          new RawClient(origin).get("/photos/ridge.jpg?fault=hang"),
          new RawClient(origin).get("/photos/ridge.jpg?fault=endless"),
          new RawClient(origin).send("GET /pho"),
        };
    await().until(() -> origin.stats().requests() == 4);
    origin.prepare(16);
    origin.close();
    assertThat(origin.stats().openConnections()).isZero();
    // An executor counts its thread as ended a moment before the thread is gone.
    await()
        .until(() ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("origin-")));
    for (RawClient client : waiting) {
      client.close();
    }
    assertThatThrownBy(() -> new Socket("localhost", origin.port()).close())
        .isInstanceOf(ConnectException.class);
    assertThatIllegalStateException().isThrownBy(() -> origin.prepare(17));
    assertThatIllegalStateException().isThrownBy(() -> origin.prepare(17));
    origin.close();
  }

  @Test
  void aPortInUseSaysSo() {
    int port = origin.port();
    assertThatThrownBy(() -> HttpOrigin.start(port))
        .isInstanceOf(PortTaken.class)
        .hasMessageStartingWith("Port " + port + " is in use by another program");
    assertThatIllegalArgumentException().isThrownBy(() -> HttpOrigin.start(70_000));
  }

  private String refused(String query) throws Exception {
    HttpResponse<byte[]> answer = get("photos/ridge.jpg?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    return new String(answer.body(), UTF_8).strip();
  }

  private HttpResponse<byte[]> get(String target) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(origin.uri().resolve(target)).build(), BodyHandlers.ofByteArray());
  }

  private static BufferedImage image(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static double meanGreen(BufferedImage image) {
    long sum = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        sum += image.getRGB(x, y) >> 8 & 0xff;
      }
    }
    return (double) sum / image.getWidth() / image.getHeight();
  }
}
