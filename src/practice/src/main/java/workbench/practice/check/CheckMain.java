package workbench.practice.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.practice.Scope;

/// The check JVM's main program: runs one suite and says on standard output what happens, as
/// [CheckEvent]s. What the learner's code prints is caught. It ends itself when a test takes too
/// long or prints too much, and when standard input ends, that is, when its host is gone.
public final class CheckMain {
  private CheckMain() {}

  /// Runs the suite.
  ///
  /// @param args the suite's class, the seconds that a test may take, the bytes that it may print,
  ///   and the tests that are not to run
  public static void main(String[] args) throws ClassNotFoundException {
    Courier courier = new Courier(new FileOutputStream(FileDescriptor.out));
    InputStream host = System.in;
    String suiteName = args[0];
    long limitNanos = Long.parseLong(args[1]) * 1_000_000_000;
    long floodBytes = Long.parseLong(args[2]);
    Set<String> left = Arrays.stream(args).skip(3).collect(Collectors.toSet());

    Scope scope = new Scope(suiteName.substring(0, suiteName.lastIndexOf('.')));
    Diagnosis diagnosis = new Diagnosis(scope);
    CurrentTest current = new CurrentTest();
    PrintStream caught =
        new PrintStream(
            new CaughtOutput(courier, current, diagnosis, floodBytes),
            true,
            StandardCharsets.UTF_8);
    System.setOut(caught);
    System.setErr(caught);
    System.setIn(InputStream.nullInputStream());
    Thread.ofPlatform().daemon().name("host-watch").start(() -> haltAtEndOf(host));
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> tellExit(courier, current, diagnosis), "exit-watch"));
    new Watchdog(current, limitNanos, diagnosis, courier).start();

    Class<?> suite = Class.forName(suiteName);
    new SuiteRun(suite, left, event -> passOn(event, current, courier, diagnosis))
        .run(Optional.empty(), Optional.empty());
    courier.close(new CheckEvent.Over());
  }

  private static void passOn(
      CheckEvent event, CurrentTest current, Courier courier, Diagnosis diagnosis) {
    if (event instanceof CheckEvent.Began(String test)) {
      current.began(test);
    } else if (event instanceof CheckEvent.Ended) {
      current.ended();
    }
    if (event instanceof CheckEvent.Ended(String test, @Nullable Failure failure, long nanos)
        && failure != null) {
      diagnosis.leftBehind(test, failure).ifPresent(courier::close);
      courier.send(new CheckEvent.Ended(test, diagnosis.withDeadlock(failure), nanos));
    } else {
      courier.send(event);
    }
  }

  private static void haltAtEndOf(InputStream host) {
    try {
      host.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The host is gone, too.
    }
    Runtime.getRuntime().halt(1);
  }

  private static void tellExit(Courier courier, CurrentTest current, Diagnosis diagnosis) {
    if (!courier.isClosed()) {
      courier.close(new CheckEvent.Halted(current.test(), HaltCause.EXIT, diagnosis.exit()));
    }
  }
}
