package workbench.exercises.wrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class AsyncArchiveTest {
  private static final int AT_ONCE = 3;
  private static final int MANY = 10;
  private static final String CLOSE_WHY =
      "Whoever closes it wants its threads and its work to be gone, and nobody to wait for what will"
          + " not come.";

  @RegisterExtension final Trial trial = new Trial();

  private final SlowArchive library = new SlowArchive();
  private final AsyncArchive archive = new AsyncArchive(library, AT_ONCE);

  /// A library whose calls block until they are let through.
  private final class SlowArchive implements AsyncArchive.Archive {
    private final Semaphore letThrough = new Semaphore(0);
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Override
    public byte[] fetch(String name) {
      threads.add(Thread.currentThread());
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      trial.trail().add("fetch " + name);
      try {
        letThrough.acquire();
      } catch (InterruptedException e) {
        interrupted.incrementAndGet();
        throw new CancellationException("interrupted");
      } finally {
        inside.decrementAndGet();
        trial.trail().add("end of " + name);
      }
      if (name.equals("lost")) {
        throw new IllegalArgumentException("There is no 'lost' in the archive.");
      }
      return trial.photograph();
    }

    private void releaseAll() {
      letThrough.release(1000);
    }

    private boolean hasPlatformThreadNamed(String prefix) {
      return threads.stream().anyMatch(t -> !t.isVirtual() && t.getName().startsWith(prefix));
    }
  }

  @AfterEach
  void letEverybodyGo() {
    library.releaseAll();
    archive.close();
  }

  private Call<byte[]> fetch(String name) {
    return trial.call(() -> archive.fetch(name));
  }

  private List<Call<byte[]>> fetchMany(int count) {
    List<Call<byte[]>> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(fetch("photo-" + i));
    }
    return calls;
  }

  private void underWay(int count) {
    trial
        .orHint(1)
        .comes(
            () -> library.inside.get() >= count,
            "Fewer than " + count + " calls of the archive are under way.");
  }

  @Test
  @Order(1)
  void theContentArrives() {
    library.releaseAll();
    byte[] photograph = trial.orHint(1).result(fetch("ridge"));
    trial.orHint(1).equal(photograph, trial.photograph(), "the photograph");
  }

  @Test
  @Order(2)
  void theCallerGoesOn() {
    Call<byte[]> call = fetch("ridge");
    trial.orHint(1).returns(call);
    underWay(1);
    trial.orHint(1).theUiResponds();
  }

  @Test
  @Order(3)
  void itTakesNoThreadFromOthers() {
    fetch("ridge");
    underWay(1);
    trial
        .orHint(1)
        .because(
            "The common pool is everybody's, and has a thread less than there are cores. A call that"
                + " blocks keeps one of them from all others.")
        .that(
            !library.hasPlatformThreadNamed("ForkJoinPool"),
            "The archive was called on a thread of the common pool.");
    trial
        .orHint(1)
        .that(!library.hasPlatformThreadNamed("ui"), "The archive was called on the UI thread.");
  }

  @Test
  @Order(4)
  void noMoreCallsAtOnceThanAllowed() {
    List<Call<byte[]>> calls = fetchMany(MANY);
    underWay(AT_ONCE);
    trial.until(() -> library.inside.get() > AT_ONCE);
    library.releaseAll();
    calls.forEach(trial.orHint(2)::result);
    trial
        .orHint(2)
        .because(
            "A library that blocks often has its own bound: of connections, say. And each call holds a thread.")
        .equal(library.most.get(), AT_ONCE, "the most calls of the archive at once");
  }

  @Test
  @Order(5)
  void aFailureArrives() {
    library.releaseAll();
    Throwable failure = trial.orHint(1).failure(fetch("lost"));
    trial
        .orHint(1)
        .that(
            failure instanceof IllegalArgumentException,
            "The archive threw an IllegalArgumentException; the promise failed with " + failure);
  }

  @Test
  @Order(6)
  void closingInterruptsWhatWaits() {
    List<Call<byte[]>> calls = fetchMany(2);
    underWay(2);
    Call<?> closing = trial.click(archive::close);
    trial
        .orHint(3)
        .because(CLOSE_WHY)
        .comes(
            () -> library.interrupted.get() == 2,
            "Two calls of the archive waited when it was closed, and were not interrupted.");
    calls.forEach(trial.orHint(3)::failure);
    trial.orHint(3).returns(closing);
  }

  @Test
  @Order(7)
  void whatWaitedItsTurnFails() {
    List<Call<byte[]>> calls = fetchMany(AT_ONCE + 2);
    underWay(AT_ONCE);
    calls.forEach(trial.orHint(1)::returns);
    trial.click(archive::close);
    calls.forEach(call -> trial.orHint(3).because(CLOSE_WHY).failure(call));
  }

  @Test
  @Order(8)
  void noThreadIsLeftAfterClose() {
    library.releaseAll();
    trial.orHint(2).result(fetch("ridge"));
    trial.click(archive::close);
    trial
        .orHint(3)
        .because(CLOSE_WHY)
        .comes(
            () -> library.threads.stream().noneMatch(Thread::isAlive),
            "The archive is closed, and a thread that called it is still alive.");
  }

  @Test
  @Order(9)
  void aCallAfterCloseFails() {
    Call<?> closing = trial.click(archive::close);
    trial.orHint(3).returns(closing);
    Throwable failure =
        trial
            .orHint(3)
            .because(
                "A method that answers promises tells its failures there, so that they are looked for in one place.")
            .failure(fetch("ridge"));
    trial
        .orHint(3)
        .that(
            failure instanceof IllegalStateException,
            "It was closed. The promise failed with "
                + failure
                + ", not with an IllegalStateException.");
  }
}
