package workbench.origin;

/// One request without its body, which no answer here needs.
///
/// @param target path and query, as sent
/// @param keepAlive whether the client may send another request on this connection
/// @param arrivalNanos when its last byte was read
record Request(String method, String target, boolean keepAlive, long arrivalNanos) {
  private static final String REQUEST_LINE =
      "The first line of a request must be like GET /photos/ HTTP/1.1.";

  /// @param head the request line and the header fields, each with its line end, and the empty line
  static Request parse(String head, long arrivalNanos) {
    int lineEnd = lineEnd(head, 0);
    int first = head.indexOf(' ');
    int second = head.indexOf(' ', first + 1);
    if (first <= 0 || second < 0 || second >= lineEnd || head.charAt(first + 1) != '/') {
      throw new Refusal(400, REQUEST_LINE);
    }
    if (!head.startsWith("HTTP/1.", second + 1)) {
      throw new Refusal(505, "This server speaks HTTP/1.1 only.");
    }
    boolean keepAlive = head.startsWith("HTTP/1.1", second + 1);
    for (int line = head.indexOf('\n') + 1; line < head.length(); ) {
      int end = lineEnd(head, line);
      if (isField(head, line, "connection:")) {
        keepAlive = contains(head, line, end, "keep-alive") || keepAlive;
        keepAlive = !contains(head, line, end, "close") && keepAlive;
      } else if (isField(head, line, "transfer-encoding:")
          || (isField(head, line, "content-length:")
              && !head.substring(line + "content-length:".length(), end).strip().equals("0"))) {
        keepAlive = false; // The body is not read, so no request can be found after it.
      }
      line = head.indexOf('\n', end) + 1;
    }
    return new Request(
        head.substring(0, first), head.substring(first + 1, second), keepAlive, arrivalNanos);
  }

  String path() {
    int mark = target.indexOf('?');
    return mark < 0 ? target : target.substring(0, mark);
  }

  String query() {
    int mark = target.indexOf('?');
    return mark < 0 ? "" : target.substring(mark + 1);
  }

  boolean isHead() {
    return method.equals("HEAD");
  }

  private static int lineEnd(String head, int from) {
    int feed = head.indexOf('\n', from);
    return feed > from && head.charAt(feed - 1) == '\r' ? feed - 1 : feed;
  }

  private static boolean isField(String head, int line, String name) {
    return head.regionMatches(true, line, name, 0, name.length());
  }

  private static boolean contains(String head, int from, int end, String word) {
    for (int at = from; at + word.length() <= end; at++) {
      if (head.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
