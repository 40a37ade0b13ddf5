package workbench.exercises.fetch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class FetcherTest {
  private static final int MANY = 50;

  /// The client's callback thread, its selector, and what the JVM may start meanwhile.
  private static final int FEW_THREADS = 8;

  @RegisterExtension final Trial trial = new Trial();

  private final ExecutorService callbacks =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("callback").factory());
  private final HttpClient client = HttpClient.newBuilder().executor(callbacks).build();

  @AfterEach
  void closeTheClient() {
    client.shutdownNow();
    callbacks.shutdownNow();
  }

  private Call<byte[]> fetch(String name) {
    Fetcher fetcher = new Fetcher(client);
    return trial.call(() -> fetcher.fetch(trial.photo(name)));
  }

  private List<Call<byte[]>> fetchMany() {
    List<Call<byte[]>> calls = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      calls.add(fetch("photo-" + i));
    }
    return calls;
  }

  private Throwable refused() {
    Call<byte[]> call = fetch("ridge");
    trial.orHint(3).requestsCome(1);
    trial.until(() -> trial.origin().waiting() == 1);
    trial.origin().refuse(trial.photo("ridge"));
    return trial.orHint(3).failure(call);
  }

  @Test
  @Order(1)
  void theBodyArrives() {
    trial.origin().releaseAll();
    byte[] photograph = trial.orHint(1).result(fetch("ridge"));
    trial.orHint(1).equal(photograph, trial.photograph(), "the photograph");
  }

  @Test
  @Order(2)
  void theCallerGoesOn() {
    Call<byte[]> call = fetch("ridge");
    trial.orHint(1).requestsCome(1);
    trial.orHint(1).theUiResponds();
    trial.orHint(1).returns(call);
  }

  @Test
  @Order(3)
  void manyRequestsAreUnderWayTogether() {
    List<Call<byte[]>> calls = fetchMany();
    trial
        .orHint(2)
        .because("Where a thread is needed for each, there are only as many requests as threads.")
        .requestsCome(MANY);
    trial.origin().releaseAll();
    calls.forEach(trial.orHint(2)::result);
  }

  @Test
  @Order(4)
  void noThreadWaitsForAnAnswer() {
    fetchMany();
    trial.orHint(2).requestsCome(1);
    trial.orHint(2).noThreadIsOccupied();
  }

  @Test
  @Order(5)
  void noThreadsAreStartedForThem() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    fetchMany();
    trial.orHint(2).requestsCome(MANY);
    Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
    started.removeAll(before);
    int more = started.size();
    trial
        .orHint(2)
        .because(
            "One thread of the client's, the selector, watches all connections. Whoever makes a client"
                + " for each request has one for each.")
        .that(
            more <= FEW_THREADS,
            MANY + " requests are under way, and " + more + " threads were started for them.");
  }

  @Test
  @Order(6)
  void aStatusOtherThan200FailsThePromise() {
    Throwable failure = refused();
    trial
        .orHint(3)
        .that(
            failure instanceof IOException,
            "The promise failed with " + failure + ", not with an IOException.");
  }

  @Test
  @Order(7)
  void theFailureNamesTheStatus() {
    Throwable failure = refused();
    trial
        .orHint(3)
        .because(
            "503 means *busy, come again*, and 404 means *never*: whoever reads it needs to know.")
        .that(
            String.valueOf(failure.getMessage()).contains("503"),
            "The server answered 503. The failure says: " + failure.getMessage());
  }
}
