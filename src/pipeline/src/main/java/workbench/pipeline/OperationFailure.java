package workbench.pipeline;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The failure of an operation: its [Reason], what it happened to, and one sentence for the user.
///
/// It is unchecked so that lambdas stay readable; every public operation says with which it fails.
public final class OperationFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String subject;

  OperationFailure(Reason reason, String subject, String predicate) {
    this(reason, subject, predicate, null);
  }

  /// @param subject the URL or file, with which the sentence begins
  /// @param predicate the rest of the sentence
  OperationFailure(Reason reason, String subject, String predicate, @Nullable Throwable cause) {
    super(subject + " " + predicate, cause);
    this.reason = reason;
    this.subject = subject;
  }

  public Reason reason() {
    return reason;
  }

  /// The URL or the file that the operation was about.
  public String subject() {
    return subject;
  }
}
