package workbench.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Which texts are addresses that can be downloaded from.
final class Addresses {
  private Addresses() {}

  static URI parse(String text) {
    try {
      return check(new URI(text.strip()));
    } catch (URISyntaxException e) {
      throw notAnAddress(text, e);
    }
  }

  static URI resolve(URI from, String location) {
    try {
      return check(from.resolve(new URI(location)));
    } catch (URISyntaxException e) {
      throw notAnAddress(location, e);
    }
  }

  static URI check(URI uri) {
    String scheme = uri.getScheme();
    if (scheme == null) {
      throw notAnAddress(uri.toString(), null);
    }
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      throw new OperationFailure(
          Reason.UNSUPPORTED_SCHEME,
          uri.toString(),
          "begins with \"" + scheme + ":\", but only http: and https: can be downloaded.");
    }
    if (uri.getHost() == null || uri.getPort() > 65_535) {
      throw notAnAddress(uri.toString(), null);
    }
    return uri;
  }

  private static OperationFailure notAnAddress(String text, @Nullable Exception cause) {
    return new OperationFailure(
        Reason.NOT_A_URL,
        text.isBlank() ? "An empty text" : text,
        "is not a web address; write it like https://example.org/photo.jpg.",
        cause);
  }
}
