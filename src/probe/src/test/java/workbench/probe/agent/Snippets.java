package workbench.probe.agent;

import workbench.probe.event.Event;

/// What the tests have a lab JVM evaluate.
public final class Snippets {
  private Snippets() {}

  public static String greeting() {
    return "hello from " + Thread.currentThread().getName();
  }

  public static void emit() {
    Lab.here().probe().emit(new Event.UiBeat(1, 42));
  }

  /// Nothing in the process can end this one.
  public static void spin() {
    Lab.here().probe().emit(new Event.UiBeat(1, 43));
    while (true) {
      Thread.onSpinWait();
    }
  }

  public static void sleep() throws InterruptedException {
    Lab.here().probe().emit(new Event.UiBeat(1, 44));
    Thread.sleep(Long.MAX_VALUE);
  }

  public static void onCancel() {
    Lab.here().onCancel(() -> Lab.here().probe().emit(new Event.UiBeat(1, 45)));
  }
}
