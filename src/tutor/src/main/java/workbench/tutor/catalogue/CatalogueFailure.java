package workbench.tutor.catalogue;

/// The labs or the exercises cannot be used. The message is a sentence for the user.
public final class CatalogueFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param message a sentence for the user
  public CatalogueFailure(String message) {
    super(message);
  }
}
