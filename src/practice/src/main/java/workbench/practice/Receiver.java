package workbench.practice;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A place to which the learner's code hands values, as a window to show or a reporter of failures:
/// keeps what came, and on which thread. Safe on any thread.
///
/// @param <T> what it takes
public final class Receiver<T> implements Consumer<T> {
  private final String name;
  private final List<Receipt<T>> receipts = new CopyOnWriteArrayList<>();

  /// A value, and the thread that brought it.
  record Receipt<T>(T value, Thread thread) {
    /// As `ridge.jpg, on cpu-1`: of a path, its last name will do.
    @Override
    public String toString() {
      Object told = value instanceof Path path ? path.getFileName() : value;
      return told + ", on " + Performed.name(thread);
    }
  }

  /// @param name what the failures call it, as `the window`
  public Receiver(String name) {
    this.name = name;
  }

  @Override
  public void accept(T value) {
    receipts.add(new Receipt<>(value, Thread.currentThread()));
  }

  /// What came so far, in order.
  public List<T> values() {
    return receipts.stream().map(Receipt::value).toList();
  }

  /// How many values came so far.
  public int count() {
    return receipts.size();
  }

  List<Receipt<T>> receipts() {
    return List.copyOf(receipts);
  }

  @Override
  public String toString() {
    return name;
  }
}
