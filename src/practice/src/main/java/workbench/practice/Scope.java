package workbench.practice;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which code is the learner's: the package of the exercise, but for the suite in it, whose
/// classes' names end with `Test`.
///
/// @param strangers threads that are inside the code for an earlier test's sake
public record Scope(String packageName, Set<Thread> strangers) {
  private static final String SUITE = "Test";

  public Scope {
    strangers = Set.copyOf(strangers);
  }

  /// The code of a package, whichever thread is inside it.
  public Scope(String packageName) {
    this(packageName, Set.of());
  }

  /// The same code, for a test that begins now.
  Scope fromNow() {
    return new Scope(
        packageName,
        InsideThread.now(this).stream().map(InsideThread::thread).collect(Collectors.toSet()));
  }

  public boolean covers(StackTraceElement frame) {
    String name = frame.getClassName();
    boolean isGenerated = frame.getFileName() == null;
    if (isGenerated || !name.startsWith(packageName + ".")) {
      return false;
    }
    int nested = name.indexOf('$');
    return !(nested < 0 ? name : name.substring(0, nested)).endsWith(SUITE);
  }

  /// The exercise's name: the last part of its package's.
  String exercise() {
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  /// Where the learner's code threw it, or called what did; empty if it was not there.
  public Optional<String> placeOf(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (covers(frame)) {
        return Optional.of(place(frame));
      }
    }
    return thrown.getCause() == null ? Optional.empty() : placeOf(thrown.getCause());
  }

  /// As `Gallery.java:14`.
  public static String place(StackTraceElement frame) {
    return frame.getFileName() + ":" + frame.getLineNumber();
  }

  /// As `CompletableFuture.join`.
  static String call(StackTraceElement frame) {
    String name = frame.getClassName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.')
        + "."
        + frame.getMethodName();
  }
}
