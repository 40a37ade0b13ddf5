package workbench.tutor.grade;

/// Hears how grading goes, on any thread, one call at a time.
public interface GradingListener {
  /// Hears nothing.
  GradingListener NONE = new GradingListener() {};

  /// Of so many checks, so many are known from before.
  default void begins(int all, int known) {}

  /// A check begins.
  default void checks(String student, String exercise) {}

  /// A check is over.
  default void checked(Grade grade) {}
}
