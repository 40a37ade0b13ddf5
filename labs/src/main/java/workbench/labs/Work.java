package workbench.labs;

/// A piece of work without a result.
@FunctionalInterface
public interface Work {
  /// Does it.
  void run() throws Exception;
}
