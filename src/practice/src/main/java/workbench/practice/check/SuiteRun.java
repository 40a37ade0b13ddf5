package workbench.practice.check;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import workbench.practice.Trial;
import workbench.probe.event.Event;
import workbench.probe.event.EventJson;

/// Runs an exercise's suite in this JVM and says what happens.
public final class SuiteRun {
  private final Class<?> suite;
  private final Set<String> left;
  private final Consumer<CheckEvent> listener;

  /// @param suite loaded with the learner's code
  /// @param left tests that are not to run
  /// @param listener called on the thread that runs the tests
  public SuiteRun(Class<?> suite, Set<String> left, Consumer<CheckEvent> listener) {
    this.suite = suite;
    this.left = Set.copyOf(left);
    this.listener = listener;
  }

  /// Runs all tests, one after the other, on the calling thread.
  ///
  /// @param timeLimit for each test; empty for none. A test that takes longer fails, and is left to
  ///   itself.
  /// @param quiet for how long nothing may move before a test gives up waiting; empty for the usual
  ///   time
  public void run(Optional<Duration> timeLimit, Optional<Duration> quiet) {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(suite))
            .filters((PostDiscoveryFilter) this::isWanted)
            .configurationParameter(Trial.EVENTS, "true");
    quiet.ifPresent(time -> request.configurationParameter(Trial.QUIET, time.toString()));
    timeLimit.ifPresent(limit ->
        request
            .configurationParameter(
                "junit.jupiter.execution.timeout.default", limit.toMillis() + " ms")
            .configurationParameter(
                "junit.jupiter.execution.timeout.thread.mode.default", "SEPARATE_THREAD"));
    LauncherDiscoveryRequest built = request.build();
    Launcher launcher = LauncherFactory.create();
    TestPlan plan = launcher.discover(built);
    launcher.registerTestExecutionListeners(new Listener());
    launcher.execute(plan);
  }

  private FilterResult isWanted(TestDescriptor test) {
    boolean leave = test.getSource().flatMap(SuiteRun::method).filter(left::contains).isPresent();
    return FilterResult.includedIf(!leave);
  }

  private static Optional<String> method(TestSource source) {
    return source instanceof MethodSource method
        ? Optional.of(method.getMethodName())
        : Optional.empty();
  }

  private static String name(TestIdentifier test) {
    return test.getSource().flatMap(SuiteRun::method).orElse(test.getDisplayName());
  }

  private final class Listener implements TestExecutionListener {
    private long begun;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
      List<String> tests = new ArrayList<>();
      for (TestIdentifier root : plan.getRoots()) {
        for (TestIdentifier below : plan.getDescendants(root)) {
          if (below.isTest()) {
            tests.add(name(below));
          }
        }
      }
      listener.accept(new CheckEvent.Planned(tests));
    }

    @Override
    public void executionStarted(TestIdentifier test) {
      if (test.isTest()) {
        begun = System.nanoTime();
        listener.accept(new CheckEvent.Began(name(test)));
      }
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      String lines = entry.getKeyValuePairs().get(Trial.EVENTS);
      if (lines != null && !lines.isEmpty()) {
        List<Event> events = lines.lines().map(EventJson::read).toList();
        listener.accept(new CheckEvent.Saw(name(test), events));
      }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      Optional<Failure> failure =
          result.getThrowable().map(thrown -> Failure.of(thrown, suite.getPackageName()));
      if (test.isTest()) {
        long nanos = System.nanoTime() - begun;
        listener.accept(new CheckEvent.Ended(name(test), failure.orElse(null), nanos));
      } else {
        failure.ifPresent(f -> listener.accept(new CheckEvent.Ended(name(test), f, 0)));
      }
    }
  }
}
