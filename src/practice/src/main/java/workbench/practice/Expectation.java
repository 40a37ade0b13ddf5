package workbench.practice;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Operation;

/// What a suite expects of the learner's code. Each expectation waits for what it needs, no longer
/// than it takes to see that it will not come, and throws a [Fault] if it is not met. To be used on
/// the test's own thread.
public final class Expectation {
  private static final String UI_WHY =
      "While the UI thread is occupied, the window neither paints nor answers a click.";
  private static final String WAITED = "A thread was occupied for nothing but waiting.";
  private static final String HELD_WHY =
      "A thread that waits costs memory and a place in its pool, and does nothing for it.";

  /// So long nothing moves before what has not come is taken not to come.
  private static final Duration SETTLED = Duration.ofMillis(100);

  private final Trial trial;
  private final int hint;
  private final String reason;

  Expectation(Trial trial, int hint, String reason) {
    this.trial = trial;
    this.hint = hint;
    this.reason = reason;
  }

  /// The same, with why it matters in this exercise.
  public Expectation because(String why) {
    return new Expectation(trial, hint, why);
  }

  /// The UI thread runs what is posted to it now.
  public void theUiResponds() {
    AtomicBoolean ran = new AtomicBoolean();
    trial.tools().ui().execute(() -> ran.set(true));
    if (!trial.until(ran::get)) {
      List<String> seen = inside(thread -> thread.isOn("ui"));
      throw fault("The UI thread was occupied, and a click went unanswered.", seen, UI_WHY);
    }
  }

  /// No platform thread is inside the learner's code or an operation of the tools: neither waiting
  /// nor computing.
  public void noThreadIsOccupied() {
    if (!trial.until(() -> InsideThread.now(trial.scope()).isEmpty())) {
      throw fault(WAITED, inside(_ -> true), HELD_WHY);
    }
  }

  /// None of the platform threads inside the learner's code waits until the condition holds; it has
  /// to come to hold by itself, also after this much time in which nothing moves. A thread that is
  /// only passing by is not taken for one that waits.
  public void noThreadWaitsUntil(BooleanSupplier condition, Duration atMost) {
    WaitingThread waiting = new WaitingThread(trial.scope());
    boolean came =
        trial.until(
            () -> {
              waiting.look();
              return condition.getAsBoolean();
            },
            atMost);
    if (waiting.found().isPresent()) {
      String seen = waiting.found().get().toString();
      throw fault(WAITED, List.of(seen), HELD_WHY);
    }
    that(came, "What should have followed never did.", inside(_ -> true));
  }

  /// So many requests have come to the origin.
  public void requestsCome(int count) {
    if (!trial.until(() -> trial.origin().requests() >= count)) {
      String what =
          "%d of %d downloads had begun, and no more followed."
              .formatted(trial.origin().requests(), count);
      throw fault(what, inside(_ -> true), "");
    }
  }

  /// A request for this address has come to the origin, and waits there.
  public void isAskedFor(URI address) {
    if (!trial.until(() -> trial.origin().waitingPaths().contains(address.getPath()))) {
      throw fault("No download of " + address.getPath() + " was under way.", inside(_ -> true), "");
    }
  }

  /// So many operations of a kind have begun.
  public void begins(Operation operation, int count) {
    if (!trial.until(() -> trial.performed(operation).size() >= count)) {
      String what =
          count == 1
              ? "No " + operation.word() + " began."
              : "%d of %d %ss had begun, and no more followed."
                  .formatted(trial.performed(operation).size(), count, operation.word());
      throw fault(what, inside(_ -> true), "");
    }
  }

  /// At no time were more operations of a kind under way than this.
  public void atMost(int limit, Operation operation) {
    int most = trial.mostAtOnce(operation);
    that(
        most <= limit,
        "As many as %d %ss were under way at once; %d may be."
            .formatted(most, operation.word(), limit));
  }

  /// Operations of a kind took place, and none on a thread whose name begins so.
  public void ranOff(Operation operation, String threadPrefix) {
    each(
        operation,
        p -> !p.isOn(threadPrefix),
        "should not run on a thread " + Told.threadName(threadPrefix));
  }

  /// Operations of a kind took place, all of them on threads whose names begin so.
  public void ranOn(Operation operation, String threadPrefix) {
    each(
        operation,
        p -> p.isOn(threadPrefix),
        "should run on a thread " + Told.threadName(threadPrefix));
  }

  /// Operations of a kind took place, and none occupied a platform thread while it was under way.
  public void heldNoThread(Operation operation) {
    each(operation, p -> !p.holdsPlatformThread(), "should occupy no thread while it waits");
  }

  private void each(Operation operation, Predicate<Performed> asWanted, String should) {
    List<Performed> all = trial.performed(operation);
    that(!all.isEmpty(), "There was no " + operation.word() + ".");
    List<String> others = all.stream().filter(asWanted.negate()).map(Performed::toString).toList();
    that(others.isEmpty(), "A " + operation.word() + " " + should + ".", others);
  }

  /// The call returned, and its promise is kept.
  ///
  /// @return what was promised
  public <T> T result(Call<T> call) {
    completes(call);
    return Objects.requireNonNull(call.value(), "The promise was kept with null.");
  }

  /// As [#result] for a promise that carries nothing.
  public void completes(Call<?> call) {
    over(call);
    @Nullable Throwable failure = call.failure();
    if (failure != null) {
      throw fault("The promise failed: " + Told.failure(failure) + ".", thrownAt(failure), "");
    }
  }

  /// The call returned, and its promise failed.
  ///
  /// @return why
  public Throwable failure(Call<?> call) {
    over(call);
    @Nullable Throwable failure = call.failure();
    if (failure == null) {
      throw fault("The promise was kept, although what it stands for failed.", List.of(), "");
    }
    return failure;
  }

  private void over(Call<?> call) {
    returns(call);
    if (!trial.until(call::isOver)) {
      throw fault("The promise was never kept.", inside(_ -> true), "");
    }
  }

  /// The method called returned rather than waited, and did not throw.
  public void returns(Call<?> call) {
    if (!trial.until(call::isReturned)) {
      List<String> seen = inside(thread -> thread.isOn("ui"));
      throw fault("The call did not return: it occupied the UI thread.", seen, UI_WHY);
    }
    that(call.thrown() == null, "The call threw.");
    that(!call.answeredNull(), "The call answered null.");
  }

  /// The promise is neither kept nor failed, even once nothing moves any more.
  ///
  /// @param orWhat what it is if it is over, as `The promise was kept before the file was saved.`
  public void staysOpen(Call<?> call, String orWhat) {
    returns(call);
    boolean over = trial.until(call::isOver, SETTLED);
    @Nullable Throwable failure = call.failure();
    that(
        !over,
        orWhat,
        failure == null ? List.of() : List.of("it failed: " + Told.failure(failure)));
  }

  /// Exactly so many values reach the receiver, all of them on threads whose names begin so.
  ///
  /// @return them, in order
  public <T> List<T> receives(Receiver<T> receiver, int count, String threadPrefix) {
    String such = count == 1 ? "Nothing reached" : "Fewer than " + count + " values reached";
    comes(() -> receiver.count() >= count, such + " " + receiver + ".");
    List<String> others =
        receiver.receipts().stream()
            .filter(r -> !r.thread().getName().startsWith(threadPrefix))
            .map(Object::toString)
            .toList();
    that(
        others.isEmpty(),
        "What reached "
            + receiver
            + " should have come on the thread "
            + Told.threadName(threadPrefix)
            + ".",
        others);
    boolean more = trial.until(() -> receiver.count() > count, SETTLED);
    that(
        !more,
        "%d values reached %s, not %d.".formatted(receiver.count(), receiver, count),
        receiver.receipts().stream().map(Object::toString).toList());
    return receiver.values();
  }

  /// Nothing reaches the receiver, even once nothing moves any more.
  public void receivesNothing(Receiver<?> receiver) {
    that(
        !trial.until(() -> receiver.count() > 0, SETTLED),
        "Something reached " + receiver + ", although nothing should have.",
        receiver.receipts().stream().map(Object::toString).toList());
  }

  /// The promise is kept on a thread whose name begins so.
  public void completedOn(Call<?> call, String threadPrefix) {
    over(call);
    @Nullable Thread thread = call.completedOn();
    boolean isSo = thread != null && thread.getName().startsWith(threadPrefix);
    String by = thread == null ? "no thread known" : Performed.name(thread);
    that(isSo, "The promise was kept on " + by + ", not on " + Told.threadName(threadPrefix) + ".");
  }

  /// It comes to hold.
  public void comes(BooleanSupplier condition, String orWhat) {
    that(trial.until(condition), orWhat, inside(_ -> true));
  }

  /// It holds.
  public void that(boolean holds, String orWhat) {
    that(holds, orWhat, List.of());
  }

  /// It holds.
  ///
  /// @param seen what was seen, a line each
  public void that(boolean holds, String orWhat, List<String> seen) {
    if (!holds) {
      throw fault(orWhat, seen, "");
    }
  }

  /// The two are equal.
  ///
  /// @param of what they are, as `the size of the saved file`
  public void equal(@Nullable Object actual, @Nullable Object expected, String of) {
    that(
        Objects.deepEquals(actual, expected),
        "Expected of " + of + ": " + Told.value(expected) + ". It was " + Told.value(actual) + ".");
  }

  private List<String> inside(Predicate<InsideThread> wanted) {
    List<String> seen = new ArrayList<>();
    for (InsideThread thread : InsideThread.now(trial.scope())) {
      if (wanted.test(thread)) {
        seen.add(thread.toString());
      }
    }
    return seen;
  }

  private List<String> thrownAt(Throwable thrown) {
    return trial
        .scope()
        .placeOf(thrown)
        .map(place -> List.of("thrown at " + place))
        .orElse(List.of());
  }

  private Fault fault(String what, List<String> seen, String usualWhy) {
    Throwable thrown = trial.thrown().orElse(null);
    if (thrown != null) {
      return new Fault(
          trial.scope().exercise(),
          "The call threw " + Told.failure(thrown) + ".",
          thrownAt(thrown),
          "",
          hint);
    }
    return new Fault(
        trial.scope().exercise(), what, Told.few(seen), reason.isEmpty() ? usualWhy : reason, hint);
  }
}
