package workbench.tutor.page;

import java.util.Arrays;
import java.util.Optional;

/// What is taught, by the number that pages name it by.
public enum Concept {
  C1("Composing on an operation that already returns a promise"),
  C2("A long call on the UI thread freezes the window"),
  C3("Offloading: an action or a function, inline, as a block, or by name"),
  C4("On which thread the rest runs, and the way back to the UI thread"),
  C5("Offloading without waiting: lost order, lost exceptions, an early end"),
  C6("CPU-bound or I/O-bound"),
  C7("Classify each operation before awaiting it"),
  C8("Offloading is for CPU-bound work"),
  C9("A thread is not a core; a pool is sized like the cores"),
  C10("Offloaded I/O holds threads, and the pool starves"),
  C11("Asynchronous I/O holds no thread"),
  C12("Libraries that only block, and those that only pretend not to"),
  C13("The system: download, blur, save"),
  C14("Darken: the simplest CPU-bound operation"),
  C15("A method that mixes I/O and computing"),
  C16("Splitting it: load apart from blur"),
  C17("Java's own answers: virtual threads, bounds, cancellation, timeouts");

  private final String title;

  Concept(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /// The concept of this number: `C7`.
  static Optional<Concept> of(String number) {
    return Arrays.stream(values()).filter(c -> c.name().equals(number)).findFirst();
  }
}
