package workbench.shell;

/// A lab JVM that could not be started or is gone. Its message is one sentence for the user.
public final class LabFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  LabFailure(String sentence) {
    super(sentence);
  }

  LabFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
