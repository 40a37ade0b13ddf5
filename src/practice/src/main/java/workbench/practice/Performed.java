package workbench.practice;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import workbench.probe.event.Operation;
import workbench.testkit.Gate;

/// One operation that the learner's code performed. Safe on any thread.
public final class Performed {
  /// How far it has come.
  public enum State {
    UNDER_WAY,
    DONE,
    FAILED,
    CANCELLED
  }

  private final Operation operation;
  private final int number;
  private final @Nullable Thread holder;
  private final Gate gate;
  private volatile State state = State.UNDER_WAY;

  /// @param gate which the test opens, or has opened, to let it through
  Performed(Operation operation, int number, @Nullable Thread holder, Gate gate) {
    this.operation = operation;
    this.number = number;
    this.holder = holder;
    this.gate = gate;
  }

  void ended(@Nullable Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    state =
        cause == null
            ? State.DONE
            : cause instanceof CancellationException ? State.CANCELLED : State.FAILED;
  }

  /// Its number among those of its kind, from 1.
  int number() {
    return number;
  }

  public Operation operation() {
    return operation;
  }

  boolean isUnderWay(Operation kind) {
    return operation == kind && state == State.UNDER_WAY;
  }

  /// Whether it is under way, and the test does not hold it back.
  boolean goesOn() {
    return state == State.UNDER_WAY && gate.isOpen();
  }

  public State state() {
    return state;
  }

  /// Whether a platform thread is occupied by it. A virtual thread costs the system none while it
  /// waits.
  public boolean holdsPlatformThread() {
    return holder != null && !holder.isVirtual();
  }

  /// Whether it runs on a thread whose name begins so.
  public boolean isOn(String threadPrefix) {
    return holder != null && holder.getName().startsWith(threadPrefix);
  }

  /// As `blur 2 on cpu-1`.
  @Override
  public String toString() {
    return operation.word()
        + " "
        + number
        + (holder == null ? " on no thread" : " on " + name(holder));
  }

  static String name(Thread thread) {
    if (!thread.isVirtual()) {
      return thread.getName();
    }
    return thread.getName().isEmpty()
        ? "a virtual thread"
        : thread.getName() + ", a virtual thread";
  }
}
