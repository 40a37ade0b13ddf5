package workbench.practice;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Which code is the learner's: the package of the exercise, but for the suite in it, whose
/// classes' names end with `Test`.
///
/// @param leftBehind threads that an earlier test's trial has left inside that code, and that say
///   nothing about this one
record Scope(String packageName, Set<Thread> leftBehind) {
  private static final String SUITE = "Test";

  Scope {
    leftBehind = Set.copyOf(leftBehind);
  }

  /// Of a trial that begins now.
  static Scope fromNow(String packageName) {
    Set<Thread> inside = new HashSet<>();
    for (InsideThread there : InsideThread.now(new Scope(packageName, Set.of()))) {
      inside.add(there.thread());
    }
    return new Scope(packageName, inside);
  }

  boolean covers(StackTraceElement frame) {
    String name = frame.getClassName();
    boolean isGenerated = frame.getFileName() == null;
    if (isGenerated || !name.startsWith(packageName + ".")) {
      return false;
    }
    int nested = name.indexOf('$');
    return !(nested < 0 ? name : name.substring(0, nested)).endsWith(SUITE);
  }

  /// Where the learner's code threw it, or called what did; empty if it was not there.
  Optional<String> placeOf(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (covers(frame)) {
        return Optional.of(place(frame));
      }
    }
    return thrown.getCause() == null ? Optional.empty() : placeOf(thrown.getCause());
  }

  /// As `Gallery.java:14`.
  static String place(StackTraceElement frame) {
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
