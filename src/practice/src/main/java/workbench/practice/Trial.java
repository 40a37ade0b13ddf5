package workbench.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import workbench.labs.Item;
import workbench.labs.TemporaryFolder;
import workbench.labs.Toolbox;
import workbench.labs.Tools;
import workbench.labs.Workload;
import workbench.probe.event.Event;
import workbench.probe.event.EventJson;
import workbench.probe.event.Operation;
import workbench.probe.trace.Probe;
import workbench.testkit.GatedOrigin;
import workbench.testkit.Trail;

/// One trial of a learner's code, for one test: the tools under instruments, a UI thread, an origin
/// whose downloads wait until the test releases them, and what was seen. To be registered as an
/// extension, in a field that is not static.
///
/// ```java
/// @RegisterExtension final Trial trial = new Trial();
/// ```
///
/// Its CPU pool has [#CORES] threads on any machine. Where the configuration parameter
/// `workbench.practice.events` is true, what the instruments saw is published as a report entry of
/// the test, in JSON, an event a line.
public final class Trial implements BeforeEachCallback, AfterEachCallback {
  /// How many threads the CPU pool has.
  public static final int CORES = 2;

  /// The report entry, and the configuration parameter that asks for it.
  public static final String EVENTS = "workbench.practice.events";

  /// The configuration parameter that says for how long nothing may move before a trial gives up
  /// waiting: a [Duration] as text.
  public static final String QUIET = "workbench.practice.quiet";

  private static final Logger LOG = Logger.getLogger(Trial.class.getName());
  private static final Duration USUAL_QUIET = Duration.ofMillis(300);
  private static final byte[] PHOTOGRAPH = readPhotograph("seeding.jpg");

  private final Queue<Event> events = new ConcurrentLinkedQueue<>();
  private final AtomicLong moved = new AtomicLong();
  private final Trail trail = new Trail();
  private Duration quiet = USUAL_QUIET;
  private final Queue<Call<?>> calls = new ConcurrentLinkedQueue<>();
  private @Nullable Equipment equipment;

  private record Equipment(
      Scope scope,
      Probe probe,
      WatchedSpans spans,
      Toolbox box,
      GatedOrigin origin,
      Path folder,
      Tools tools) {}

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    quiet = context.getConfigurationParameter(QUIET).map(Duration::parse).orElse(USUAL_QUIET);
    Path folder = TemporaryFolder.create();
    Probe probe = Probe.start(this::saw);
    WatchedSpans spans = new WatchedSpans(probe.spans());
    Toolbox box = new Toolbox(probe, spans, Workload.forCores(CORES).sigma(3), CORES);
    GatedOrigin origin = GatedOrigin.serving(PHOTOGRAPH);
    Item item = new Item(1, origin.uri(), folder.resolve("result.jpg"));
    equipment =
        new Equipment(
            new Scope(context.getRequiredTestClass().getPackageName()).fromNow(),
            probe,
            spans,
            box,
            origin,
            folder,
            box.tools(item));
  }

  private void saw(Event event) {
    events.add(event);
    if (!(event instanceof Event.UiBeat) && !(event instanceof Event.Sample)) {
      moved.incrementAndGet();
    }
  }

  private static byte[] readPhotograph(String name) {
    try (InputStream in = Trial.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Equipment equipment() {
    return Objects.requireNonNull(equipment, "A trial is a @RegisterExtension.");
  }

  /// The operations and executors to hand to the learner's code.
  public Tools tools() {
    return equipment().tools;
  }

  /// The origin. Its requests wait until they are released.
  public GatedOrigin origin() {
    return equipment().origin;
  }

  /// The address of a photograph at the origin.
  public URI photo(String name) {
    return origin().uri(name);
  }

  /// What the origin serves: a JPEG image of 160 × 120 pixels or so.
  public byte[] photograph() {
    return PHOTOGRAPH.clone();
  }

  /// A path in the test's own folder, where there is no file yet.
  public Path file(String name) {
    return equipment().folder.resolve(name);
  }

  /// A file that holds the photograph.
  public Path photographFile(String name) {
    try {
      return Files.write(file(name), PHOTOGRAPH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The steps that the test records.
  public Trail trail() {
    return trail;
  }

  Scope scope() {
    return equipment().scope;
  }

  /// Calls a method that answers a promise, on the UI thread, and goes on at once.
  public <T> Call<T> call(Supplier<CompletableFuture<T>> method) {
    Call<T> call = new Call<>();
    return onUi(call, () -> call.answered(method.get()));
  }

  /// Calls a method that answers its result, on the UI thread, and goes on at once.
  public <T> Call<T> run(Supplier<T> method) {
    Call<T> call = new Call<>();
    return onUi(call, () -> call.value(method.get()));
  }

  /// Calls a handler that answers nothing on the UI thread, as a click does, and goes on at once.
  public Call<?> click(Runnable handler) {
    return on(tools().ui(), handler);
  }

  /// Calls a method that answers nothing on a thread of the executor, and goes on at once.
  public Call<?> on(Executor executor, Runnable method) {
    Call<Boolean> call = new Call<>();
    return on(
        executor,
        call,
        () -> {
          method.run();
          call.value(true);
        });
  }

  private <T> Call<T> onUi(Call<T> call, Runnable made) {
    return on(tools().ui(), call, made);
  }

  private <T> Call<T> on(Executor executor, Call<T> call, Runnable made) {
    calls.add(call);
    executor.execute(() -> {
      try {
        made.run();
      } catch (RuntimeException | Error e) {
        call.threw(e);
      }
    });
    return call;
  }

  /// Holds back operations of a kind from now on: those that compute go on computing, those that
  /// block go on blocking, those that hold no thread are merely not done.
  public void hold(Operation operation) {
    equipment().spans.turnstile(operation).close();
  }

  /// Lets all operations of a kind through, now and later.
  public void release(Operation operation) {
    equipment().spans.turnstile(operation).open();
  }

  /// Lets the operation of a kind through that has been held back longest.
  public void releaseOne(Operation operation) {
    equipment().spans.turnstile(operation).letOne();
  }

  /// The operations of a kind so far, in the order in which they began.
  public List<Performed> performed(Operation operation) {
    return equipment().spans.performed().stream().filter(p -> p.operation() == operation).toList();
  }

  /// How many operations of a kind are under way now.
  public int underWay(Operation operation) {
    return count(operation, Performed.State.UNDER_WAY);
  }

  /// How many operations of a kind have come this far.
  public int count(Operation operation, Performed.State state) {
    return (int) performed(operation).stream().filter(p -> p.state() == state).count();
  }

  int mostAtOnce(Operation operation) {
    return equipment().spans.mostAtOnce(operation);
  }

  /// What the test expects; the hint of this number helps where it is not met.
  ///
  /// @param hint from 1; 0 for none
  public Expectation orHint(int hint) {
    return new Expectation(this, hint, "");
  }

  /// Waits until it holds, or until nothing moves any more.
  ///
  /// @return whether it holds
  public boolean until(BooleanSupplier condition) {
    return watch().until(condition);
  }

  /// Waits until it holds, also through this much time in which nothing moves.
  boolean until(BooleanSupplier condition, Duration quiet) {
    return watch().until(condition, quiet.toNanos());
  }

  /// What a call has thrown, if one has: then nothing more is to be expected of it.
  Optional<Throwable> thrown() {
    return calls.stream().map(Call::thrown).filter(Objects::nonNull).findFirst();
  }

  private Watch watch() {
    return new Watch(
        quiet.toNanos(),
        scope(),
        () -> thrown().isPresent(),
        () -> moved.get() + origin().requests() + trail.steps().size(),
        () -> goingOn().anyMatch(Operation::computes),
        this::isTransferring);
  }

  /// A download goes on unless its request waits at the origin.
  private boolean isTransferring() {
    long downloads = goingOn().filter(Operation.DOWNLOAD::equals).count();
    return downloads > origin().waiting()
        || goingOn().anyMatch(o -> !o.computes() && o != Operation.DOWNLOAD);
  }

  private Stream<Operation> goingOn() {
    return equipment().spans.performed().stream()
        .filter(Performed::goesOn)
        .map(Performed::operation);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Equipment used = equipment;
    if (used == null) {
      return;
    }
    used.spans.openAll();
    used.origin.close();
    used.box.close();
    used.probe.close();
    remove(used.folder);
    if (context.getConfigurationParameter(EVENTS).map(Boolean::parseBoolean).orElse(false)) {
      String lines = events.stream().map(EventJson::write).collect(Collectors.joining("\n"));
      context.publishReportEntry(Map.of(EVENTS, lines));
    }
  }

  /// Whoever still writes into the folder may keep some of it there: it lies among temporary files.
  private static void remove(Path folder) {
    try {
      TemporaryFolder.delete(folder);
    } catch (UncheckedIOException e) {
      LOG.log(Level.FINE, "A trial's folder was not removed", e);
    }
  }
}
