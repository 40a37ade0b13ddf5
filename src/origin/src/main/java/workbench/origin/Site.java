package workbench.origin;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the origin serves: finds the answer to a request and sends it.
final class Site {
  static final int SMALLEST = 16;
  static final int LARGEST = 8192;

  private static final String PHOTOS = "/photos/";
  private static final Set<String> PARAMETERS =
      Stream.concat(Script.PARAMETERS.stream(), Stream.of("size", "item"))
          .collect(Collectors.toUnmodifiableSet());

  /// A script, and the number of the next request that does not say which item it is for.
  private record Run(Script script, AtomicLong nextItem) {}

  private final ScaledPhotographs photographs;
  private final Ticks ticks;
  private volatile Run run = new Run(Script.NONE, new AtomicLong());

  Site(ScaledPhotographs photographs, Ticks ticks) {
    this.photographs = photographs;
    this.ticks = ticks;
  }

  void script(Script script) {
    run = new Run(script, new AtomicLong());
  }

  /// @throws Refusal if the request gets a status and a sentence only
  void answer(Exchange exchange) throws IOException, InterruptedException {
    Request request = exchange.request();
    if (!request.method().equals("GET") && !request.isHead()) {
      exchange.sendSentence(405, "Only GET and HEAD are allowed here.", "Allow: GET, HEAD\r\n");
      return;
    }
    String path = request.path();
    switch (path) {
      case "/", "/photos", PHOTOS ->
          exchange.send(200, "text/html; charset=utf-8", IndexPage.html(), "");
      case PHOTOS + "CREDITS.md" ->
          exchange.send(200, "text/markdown; charset=utf-8", Photograph.resource("CREDITS.md"), "");
      default -> {
        Photograph photograph =
            path.startsWith(PHOTOS) ? Photograph.named(path.substring(PHOTOS.length())) : null;
        if (photograph == null) {
          throw new Refusal(404, "There is nothing at %s.".formatted(path));
        }
        photoAnswer(exchange, photograph).send();
      }
    }
  }

  private PhotoAnswer photoAnswer(Exchange exchange, Photograph photograph)
      throws InterruptedException {
    Run now = run;
    Script script;
    int size;
    long item;
    try {
      Query query = Query.of(exchange.request().query(), PARAMETERS);
      script = now.script().overriddenBy(query);
      size = (int) query.number("size", Photograph.STORED_SIZE, SMALLEST, LARGEST);
      item =
          query.text("item") == null
              ? now.nextItem().getAndIncrement()
              : query.number("item", 0, 0, Long.MAX_VALUE);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
    return new PhotoAnswer(exchange, jpeg(photograph, size), script, item, ticks);
  }

  private byte[] jpeg(Photograph photograph, int size) throws InterruptedException {
    try {
      return photographs.get(photograph, size).get();
    } catch (RejectedExecutionException closed) {
      throw new InterruptedException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "%s could not be scaled to %d pixels: %s"
              .formatted(photograph.name(), size, e.getCause()),
          e);
    }
  }
}
