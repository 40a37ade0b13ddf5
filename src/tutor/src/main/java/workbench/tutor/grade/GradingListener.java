package workbench.tutor.grade;

/// Hears how grading goes, on any thread, one call at a time.
public interface GradingListener {
  /// Of so many checks, so many are known from before.
  void begins(int all, int known);

  /// A check begins.
  void checks(String student, String exercise);

  /// A check is over.
  void checked(Grade grade);
}
