package workbench.exercises.starving;

import static workbench.probe.event.Operation.BLUR;
import static workbench.probe.event.Operation.DOWNLOAD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import workbench.practice.Call;
import workbench.practice.Trial;

@TestMethodOrder(OrderAnnotation.class)
class AlbumsTest {
  private static final int PHOTOGRAPHS = 2;
  private static final String STARVES_WHY =
      "If every thread of a pool waits for a task that stands in the queue of the same pool, nobody is"
          + " left to do it: the pool starves.";

  @RegisterExtension final Trial trial = new Trial();

  private Call<List<Path>> album(int number) {
    List<URI> sources =
        IntStream.range(0, PHOTOGRAPHS)
            .mapToObj(i -> trial.photo("album-" + number + "-" + i))
            .toList();
    Albums albums = new Albums(trial.tools());
    Path folder = folder(number);
    return trial.call(() -> albums.album(sources, folder));
  }

  private Path folder(int number) {
    try {
      return Files.createDirectories(trial.file("album-" + number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Call<List<Path>>> albums(int count) {
    List<Call<List<Path>>> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(album(i));
    }
    return calls;
  }

  @Test
  @Order(1)
  void oneAlbumIsSaved() {
    trial.origin().releaseAll();
    List<Path> saved = trial.orHint(1).result(album(0));
    trial
        .orHint(1)
        .equal(saved, List.of(folder(0).resolve("0.jpg"), folder(0).resolve("1.jpg")), "the files");
    trial.orHint(1).that(saved.stream().allMatch(Files::exists), "Not all of them are there.");
  }

  @Test
  @Order(2)
  void asManyAlbumsAsThePoolHasThreads() {
    List<Call<List<Path>>> calls = albums(Trial.CORES);
    trial.orHint(1).because(STARVES_WHY).requestsCome(1);
    trial.origin().releaseAll();
    calls.forEach(call -> trial.orHint(1).because(STARVES_WHY).result(call));
  }

  @Test
  @Order(3)
  void manyMoreAlbumsThanThreads() {
    trial.origin().releaseAll();
    albums(4 * Trial.CORES).forEach(call -> trial.orHint(1).because(STARVES_WHY).result(call));
  }

  @Test
  @Order(4)
  void thePoolServesOthersDuringADownload() {
    albums(Trial.CORES);
    trial.orHint(2).requestsCome(1);
    CountDownLatch served = new CountDownLatch(1);
    trial.tools().cpuPool().execute(served::countDown);
    trial
        .orHint(2)
        .because(
            "The pool is for computing. Whoever waits on it takes a core from those who compute.")
        .comes(
            () -> served.getCount() == 0,
            "A small task for the CPU pool was not done while photographs were downloaded.");
  }

  @Test
  @Order(5)
  void noThreadWaitsForADownload() {
    albums(Trial.CORES);
    trial.orHint(2).requestsCome(Trial.CORES * PHOTOGRAPHS);
    trial.orHint(2).noThreadIsOccupied();
    trial.orHint(2).heldNoThread(DOWNLOAD);
  }

  @Test
  @Order(6)
  void blursStayOnThePool() {
    trial.origin().releaseAll();
    albums(Trial.CORES).forEach(trial.orHint(3)::result);
    trial
        .orHint(3)
        .because("Blurring computes: that is what the pool with one thread a core is for.")
        .ranOn(BLUR, "cpu-");
  }

  @Test
  @Order(7)
  void oneThatFailsFailsTheAlbum() {
    Call<List<Path>> call = album(0);
    trial.orHint(3).requestsCome(PHOTOGRAPHS);
    trial.until(() -> trial.origin().waiting() == PHOTOGRAPHS);
    trial.origin().refuse(trial.photo("album-0-0"));
    trial.origin().release(trial.photo("album-0-1"));
    trial.orHint(3).failure(call);
  }
}
