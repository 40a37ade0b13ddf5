package workbench.pipeline;

import java.net.URI;
import java.util.Optional;

/// Where an answer that is not the image itself leads to.
final class Redirects {
  private Redirects() {}

  static URI next(URI from, int status, Optional<String> location, int redirectsLeft) {
    String target = location.orElseThrow(() -> badStatus(from, status));
    if (redirectsLeft == 0) {
      throw new OperationFailure(
          Reason.REDIRECT_LOOP, from.toString(), "leads on and on: too many redirects.");
    }
    URI to = Addresses.resolve(from, target);
    if ("https".equalsIgnoreCase(from.getScheme()) && "http".equalsIgnoreCase(to.getScheme())) {
      throw new OperationFailure(
          Reason.INSECURE_REDIRECT,
          from.toString(),
          "leads from a secure to an insecure address, " + to + ", which is refused.");
    }
    return to;
  }

  static OperationFailure badStatus(URI address, int status) {
    String advice =
        switch (status) {
          case 401, 403 -> "access is not allowed";
          case 404, 410 -> "there is nothing at this address; check its spelling";
          case 429, 503 -> "the server is busy; try again later";
          default -> status >= 500 ? "the server has a fault; try again later" : "no image came";
        };
    return new OperationFailure(
        Reason.HTTP_STATUS,
        address.toString(),
        "was answered with status %d: %s.".formatted(status, advice));
  }
}
