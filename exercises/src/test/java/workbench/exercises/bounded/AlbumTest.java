package workbench.exercises.bounded;

import static workbench.probe.event.Operation.DOWNLOAD;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class AlbumTest {
  private static final int PHOTOGRAPHS = 7;
  private static final int LIMIT = 3;
  private static final int MANY = 10_000;

  @RegisterExtension final Trial trial = new Trial();

  private final Queue<URI> begun = new ConcurrentLinkedQueue<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostUnderWay = new AtomicInteger();

  private Call<List<Path>> album(int photographs, int limit) {
    List<URI> sources = IntStream.range(0, photographs).mapToObj(this::source).toList();
    return trial.call(() -> new Album(trial.tools()).all(sources, limit, this::process));
  }

  private URI source(int number) {
    return trial.photo("photo-" + number);
  }

  private Path target(URI source) {
    return trial.file(Path.of(source.getPath()).getFileName().toString());
  }

  private CompletableFuture<Path> process(URI source) {
    begun.add(source);
    mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    return trial
        .tools()
        .download(source)
        .thenApplyAsync(trial.tools()::blur, trial.tools().cpuPool())
        .thenCompose(blurred -> trial.tools().save(blurred, target(source)))
        .whenComplete((_, _) -> underWay.decrementAndGet());
  }

  private List<Path> targets(int photographs) {
    return IntStream.range(0, photographs).mapToObj(i -> target(source(i))).toList();
  }

  @Test
  @Order(1)
  void allFilesArePromisedInTheOrderOfThePhotographs() {
    trial.origin().releaseAll();
    Call<List<Path>> call = album(PHOTOGRAPHS, LIMIT);
    List<Path> files = trial.orHint(1).result(call);
    trial.orHint(1).equal(files, targets(PHOTOGRAPHS), "the files promised");
    Call<List<Path>> none = album(0, LIMIT);
    trial.orHint(1).equal(trial.orHint(1).result(none), List.of(), "the files of an empty album");
  }

  @Test
  @Order(2)
  void noMoreAreUnderWayThanThereArePlaces() {
    Call<List<Path>> call = album(PHOTOGRAPHS, LIMIT);
    trial.orHint(1).because("With free places, there is no reason to wait.").requestsCome(LIMIT);
    trial.origin().releaseAll();
    trial.orHint(1).result(call);
    trial
        .orHint(1)
        .because("What is begun too early takes memory and the server's time from the others.")
        .that(
            mostUnderWay.get() <= LIMIT,
            "As many as %d photographs were under way at once, with %d places."
                .formatted(mostUnderWay.get(), LIMIT));
  }

  @Test
  @Order(3)
  void noThreadWaitsForAPlace() {
    Call<List<Path>> call = album(PHOTOGRAPHS, LIMIT);
    trial.orHint(2).theUiResponds();
    trial.orHint(2).returns(call);
    trial.orHint(1).requestsCome(LIMIT);
    trial.orHint(2).noThreadIsOccupied();
    trial.orHint(2).heldNoThread(DOWNLOAD);
    trial.origin().releaseAll();
    trial.orHint(1).result(call);
  }

  @Test
  @Order(4)
  void theNextBeginsAsSoonAsAnyOfThemIsOver() {
    Call<List<Path>> call = album(PHOTOGRAPHS, LIMIT);
    trial.orHint(1).requestsCome(LIMIT);
    for (int over = LIMIT - 1; over >= 0; over--) {
      trial.orHint(3).isAskedFor(source(over));
      trial.origin().release(source(over));
      trial
          .orHint(2)
          .because(
              "A place was free. Whoever fills it only when others are free, too, waits for the"
                  + " slowest of them.")
          .requestsCome(LIMIT + LIMIT - over);
    }
    trial.origin().releaseAll();
    trial.orHint(1).result(call);
    trial
        .orHint(3)
        .because("The order of the album is the one in which its owner wants to see it.")
        .equal(names(begun), names(sources()), "the order in which they began");
  }

  private List<URI> sources() {
    return IntStream.range(0, PHOTOGRAPHS).mapToObj(this::source).toList();
  }

  private static List<String> names(Iterable<URI> sources) {
    List<String> names = new ArrayList<>();
    sources.forEach(source -> names.add(source.getPath()));
    return names;
  }

  @Test
  @Order(5)
  void aPhotographThatFailsGivesItsPlaceBack() {
    Call<List<Path>> call = album(PHOTOGRAPHS, 1);
    trial.orHint(3).isAskedFor(source(0));
    trial.origin().refuse(source(0));
    trial
        .orHint(1)
        .because(
            "A place that is lost with every failure is gone for good; in the end none is left.")
        .requestsCome(2);
    trial.origin().releaseAll();
    trial.orHint(1).failure(call);
    trial.orHint(1).requestsCome(PHOTOGRAPHS);
  }

  @Test
  @Order(6)
  void tenThousandPhotographsAreNoTrouble() {
    List<URI> sources = IntStream.range(0, MANY).mapToObj(this::source).toList();
    Call<List<Path>> call =
        trial.call(() ->
            new Album(trial.tools())
                .all(
                    sources,
                    LIMIT,
                    source -> CompletableFuture.completedFuture(Path.of(source.getPath()))));
    List<Path> files =
        trial
            .orHint(3)
            .because(
                "A photograph may be over before you have looked (here each is). Whoever begins the"
                    + " next one from inside the one before goes deeper with each, until the stack"
                    + " is full.")
            .result(call);
    trial.orHint(3).equal(files.size(), MANY, "the number of files");
  }
}
