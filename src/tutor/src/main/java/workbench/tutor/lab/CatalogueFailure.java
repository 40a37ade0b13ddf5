package workbench.tutor.lab;

/// A folder has no catalogue of labs. The message is a sentence for the user.
public final class CatalogueFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  CatalogueFailure(String message) {
    super(message);
  }
}
