package workbench.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatedOriginTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final GatedOrigin origin;

  GatedOriginTest() throws IOException {
    origin = GatedOrigin.serving("image".getBytes(UTF_8));
  }

  @AfterEach
  void close() {
    origin.close();
    client.shutdownNow();
  }

  private CompletableFuture<HttpResponse<String>> request() {
    return request(origin.uri());
  }

  private CompletableFuture<HttpResponse<String>> request(URI address) {
    return client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @Test
  void requestsWaitUntilReleasedOneByOne() {
    List<CompletableFuture<HttpResponse<String>>> requests = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      requests.add(request());
      origin.awaitWaiting(i);
    }
    assertThat(requests).noneMatch(CompletableFuture::isDone);

    origin.releaseOne();

    await().until(() -> requests.getFirst().isDone());
    HttpResponse<String> first = requests.getFirst().join();
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).isEqualTo("image");
    assertThat(origin.waiting()).isEqualTo(2);
    assertThat(requests.subList(1, 3)).noneMatch(CompletableFuture::isDone);
  }

  @Test
  void allAreReleasedAndThoseThatComeLater() {
    List<CompletableFuture<HttpResponse<String>>> requests = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      requests.add(request());
    }
    origin.awaitWaiting(50);

    origin.releaseAll();

    for (CompletableFuture<HttpResponse<String>> request : requests) {
      assertThat(request.join().body()).isEqualTo("image");
    }
    assertThat(request().join().body()).isEqualTo("image");
    assertThat(origin.waiting()).isZero();
    assertThat(origin.requests()).isEqualTo(51);
  }

  @Test
  void requestsAreReleasedAndRefusedByTheirAddress() {
    var near = request(origin.uri("near"));
    var far = request(origin.uri("far"));
    origin.awaitWaiting(2);
    assertThat(origin.waitingPaths()).containsExactlyInAnyOrder("/near.jpg", "/far.jpg");

    origin.release(origin.uri("far"));

    assertThat(far.join().body()).isEqualTo("image");
    assertThat(origin.waitingPaths()).containsExactly("/near.jpg");

    origin.refuse(origin.uri("near"));

    assertThat(near.join().statusCode()).isEqualTo(503);
  }

  @Test
  void whereNoneWaitsNoneIsReleased() {
    assertThatIllegalStateException().isThrownBy(origin::releaseOne);
    assertThatIllegalStateException().isThrownBy(() -> origin.refuse(origin.uri("near")));
  }

  @Test
  void closingBreaksOffWhatWaits() {
    CompletableFuture<HttpResponse<String>> request = request();
    origin.awaitWaiting(1);

    origin.close();

    await().until(request::isDone);
    assertThat(request).isCompletedExceptionally();
  }
}
