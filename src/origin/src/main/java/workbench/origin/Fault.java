package workbench.origin;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/// What goes wrong with an answer, once its latency is over.
public enum Fault {
  NONE("none", "nothing"),
  HANG("hang", "no answer ever comes"),
  STALL("stall", "half of the body comes, then nothing more; the connection stays open"),
  TRUNCATE("truncate", "half of the body comes, then the connection closes"),
  NOT_FOUND("404", "404 Not Found"),
  SERVER_ERROR("500", "500 Internal Server Error"),
  REDIRECT_LOOP("redirect-loop", "302 Found, to the same address"),
  ENDLESS("endless", "the photograph over and over, in a chunked body without end"),
  GARBAGE("garbage", "200 OK and image/jpeg, but the body is random bytes"),
  WRONG_LENGTH("wrong-length", "Content-Length is twice what is sent; then the connection closes");

  private final String id;
  private final String effect;

  Fault(String id, String effect) {
    this.id = id;
    this.effect = effect;
  }

  /// The name of the fault in a request: `fault=stall`.
  public String id() {
    return id;
  }

  /// What the client sees, in a few words.
  public String effect() {
    return effect;
  }

  /// The fault with this id.
  ///
  /// @throws IllegalArgumentException if there is none; its message lists the ids
  public static Fault of(String id) {
    for (Fault fault : values()) {
      if (fault.id.equals(id)) {
        return fault;
      }
    }
    throw new IllegalArgumentException(
        "fault must be one of %s, not \"%s\"."
            .formatted(Arrays.stream(values()).map(Fault::id).collect(joining(", ")), id));
  }
}
