package workbench.exercises.cancel;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class DarkroomTest {
  private static final int ROWS = 200;

  @RegisterExtension final Trial trial = new Trial();

  /// A picture, and a filter that holds each row back until the test lets it through, and that does
  /// not care for interrupts.
  private static final class Picture implements UnaryOperator<int[]> {
    private final List<int[]> rows =
        IntStream.range(0, ROWS).mapToObj(i -> new int[] {i, i + 1}).toList();
    private final Semaphore let = new Semaphore(0);
    private final AtomicInteger begun = new AtomicInteger();
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    @Override
    public int[] apply(int[] row) {
      begun.incrementAndGet();
      threads.add(Thread.currentThread());
      let.acquireUninterruptibly();
      return Arrays.stream(row).map(value -> value / 2).toArray();
    }

    void letAll() {
      let.release(10 * ROWS);
    }

    boolean isDeveloped(List<int[]> developed) {
      return developed.size() == ROWS
          && IntStream.range(0, ROWS)
              .allMatch(i -> Arrays.equals(developed.get(i), new int[] {i / 2, (i + 1) / 2}));
    }
  }

  private Call<List<int[]>> develop(Darkroom darkroom, Picture picture) {
    return trial.call(() -> darkroom.develop(picture.rows, picture));
  }

  private void begins(Picture picture) {
    trial.orHint(1).comes(() -> picture.begun.get() > 0, "The computation did not begin.");
  }

  /// Waits until all threads of the pool are free.
  private void poolComesToRest() {
    CountDownLatch together = new CountDownLatch(Trial.CORES);
    CountDownLatch gone = new CountDownLatch(Trial.CORES);
    for (int i = 0; i < Trial.CORES; i++) {
      onPool(() -> {
        together.countDown();
        try {
          together.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        gone.countDown();
      });
    }
    trial.until(() -> gone.getCount() == 0);
  }

  private void onPool(Runnable task) {
    try {
      trial.tools().cpuPool().execute(task);
    } catch (RejectedExecutionException e) {
      trial
          .orHint(2)
          .because("A pool serves the whole program, not one picture.")
          .that(false, "The pool takes no more tasks.");
    }
  }

  @Test
  @Order(1)
  void allRowsAreDevelopedOnThePool() {
    Picture picture = new Picture();
    Call<List<int[]>> call = develop(new Darkroom(trial.tools()), picture);
    begins(picture);
    trial.orHint(1).theUiResponds();
    picture.letAll();
    List<int[]> developed = trial.orHint(1).result(call);
    trial
        .orHint(1)
        .that(picture.isDeveloped(developed), "These are not the rows, each filtered once.");
    List<String> elsewhere =
        picture.threads.stream()
            .map(Thread::getName)
            .distinct()
            .filter(name -> !name.startsWith("cpu-"))
            .map(name -> "rows on thread '" + name + "'")
            .toList();
    trial
        .orHint(1)
        .because("The pool has a thread a core: that is what bounds how much is computed at once.")
        .that(elsewhere.isEmpty(), "Not all rows were developed on t.cpuPool().", elsewhere);
  }

  @Test
  @Order(2)
  void noRowBeginsAfterTheCancel() {
    Picture picture = new Picture();
    Call<List<int[]>> call = develop(new Darkroom(trial.tools()), picture);
    begins(picture);
    call.cancel();
    int before = picture.begun.get();
    picture.letAll();
    poolComesToRest();
    int after = picture.begun.get() - before;
    trial
        .orHint(1)
        .because(
            "A promise does not know which thread works for it. To cancel it tells the loop"
                + " nothing, and neither does an interrupt that the loop does not look for.")
        .that(
            after < Trial.CORES,
            "The promise was cancelled, and %d more rows were begun.".formatted(after));
    trial.orHint(3).that(call.isCancelled(), "The promise does not say that it was cancelled.");
  }

  @Test
  @Order(3)
  void theThreadIsFreeForTheNextPicture() {
    Darkroom darkroom = new Darkroom(trial.tools());
    List<Picture> unwanted = Arrays.asList(new Picture(), new Picture());
    List<Call<List<int[]>>> calls =
        unwanted.stream().map(picture -> develop(darkroom, picture)).toList();
    unwanted.forEach(this::begins);
    Picture next = new Picture();
    Call<List<int[]>> wanted = develop(darkroom, next);
    calls.forEach(Call::cancel);
    unwanted.forEach(picture -> picture.let.release());
    trial
        .orHint(2)
        .because(
            "Either the pool's threads still work for pictures that nobody wants, or the next"
                + " picture was stopped along with those.")
        .comes(() -> next.begun.get() > 0, "The next picture was not begun.");
    next.letAll();
    List<int[]> developed = trial.orHint(1).result(wanted);
    trial.orHint(1).that(next.isDeveloped(developed), "The next picture is not complete.");
    unwanted.forEach(Picture::letAll);
  }

  @Test
  @Order(4)
  void anotherPictureIsNotAffected() {
    Darkroom darkroom = new Darkroom(trial.tools());
    Picture unwanted = new Picture();
    Picture wanted = new Picture();
    Call<List<int[]>> one = develop(darkroom, unwanted);
    Call<List<int[]>> other = develop(darkroom, wanted);
    begins(unwanted);
    begins(wanted);
    one.cancel();
    unwanted.letAll();
    wanted.letAll();
    List<int[]> developed =
        trial.orHint(2).because("Another picture was cancelled, not this one.").result(other);
    trial.orHint(2).that(wanted.isDeveloped(developed), "The other picture is not complete.");
    Picture later = new Picture();
    later.letAll();
    List<int[]> afterwards =
        trial
            .orHint(2)
            .because("A picture was cancelled before; this one was not.")
            .result(develop(darkroom, later));
    trial.orHint(2).that(later.isDeveloped(afterwards), "The picture after it is not complete.");
  }

  @Test
  @Order(5)
  void whatIsCancelledBeforeItsTurnNeverBegins() {
    Darkroom darkroom = new Darkroom(trial.tools());
    List<Picture> first = Arrays.asList(new Picture(), new Picture());
    first.forEach(picture -> develop(darkroom, picture));
    first.forEach(this::begins);
    Picture queued = new Picture();
    Call<List<int[]>> call = develop(darkroom, queued);
    trial.orHint(1).returns(call);
    call.cancel();
    queued.letAll();
    first.forEach(Picture::letAll);
    poolComesToRest();
    trial
        .orHint(2)
        .that(
            queued.begun.get() == 0,
            "It was cancelled in the pool's queue. So many of its rows were begun: %d."
                .formatted(queued.begun.get()));
  }

  @Test
  @Order(6)
  void aFilterThatFailsFailsThePromise() {
    Picture picture = new Picture();
    Call<List<int[]>> call =
        trial.call(() ->
            new Darkroom(trial.tools())
                .develop(
                    picture.rows,
                    row -> {
                      throw new ArithmeticException("a row of no length");
                    }));
    Throwable failure = trial.orHint(3).failure(call);
    trial
        .orHint(3)
        .that(
            failure instanceof ArithmeticException,
            "The filter threw an ArithmeticException; the promise failed with: " + failure + ".");
  }
}
