package workbench.bench.session;

/// A run that could not be made. Its message is one sentence for the user.
public final class RunFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  RunFailure(String sentence) {
    super(sentence);
  }

  RunFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
