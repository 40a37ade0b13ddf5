package workbench.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import workbench.probe.agent.OutputKind;

/// What cells print, and whose it is.
@TestInstance(Lifecycle.PER_CLASS)
class PrintedTest {
  private static final int MEBIBYTE = 1 << 20;
  private static final LabOptions OPTIONS =
      LabOptions.of(
              System.getProperty("java.class.path"), List.of("import java.util.concurrent.*;"))
          .spare(false);

  private final Map<Integer, String> out = new ConcurrentHashMap<>();
  private final Map<Integer, String> err = new ConcurrentHashMap<>();
  private final LabShell shell =
      LabShell.start(
          OPTIONS,
          new LabListener() {
            @Override
            public void printed(int cell, OutputKind stream, byte[] text) {
              (stream == OutputKind.OUT ? out : err)
                  .merge(cell, new String(text, UTF_8), String::concat);
            }
          });

  @AfterAll
  void close() {
    shell.close();
  }

  private int evaluate(String source) {
    CellResult result = shell.evaluate(source);
    assertThat(result.succeeded()).as("%s", result).isTrue();
    return result.cell();
  }

  @Test
  void bothStreamsCarryTheCellsNumber() {
    int cell = evaluate("System.out.println(\"grüß\"); System.err.print(\"Gott\");");

    assertThat(out).containsEntry(cell, "grüß\n");
    assertThat(err).containsEntry(cell, "Gott");
  }

  @Test
  void whatAThreadPrintsLaterBelongsToTheCellThatStartedIt() {
    int first =
        evaluate(
            """
            var gate = new CountDownLatch(1);
            Runnable late = () -> {
              try { gate.await(); } catch (InterruptedException e) {}
              System.out.print("late");
            };
            new Thread(late).start();
            Thread.startVirtualThread(late);
            """);
    int second = evaluate("gate.countDown(); System.out.print(\"soon\");");

    await().untilAsserted(() -> assertThat(out).containsEntry(first, "latelate"));
    assertThat(out).containsEntry(second, "soon");
  }

  @Test
  void aPoolsWorkersBelongToTheCellThatStartedThem() {
    int first =
        evaluate(
            """
            var pool = Executors.newFixedThreadPool(1);
            pool.submit(() -> System.out.print("one ")).get();
            """);
    evaluate("pool.submit(() -> System.out.print(\"two\")).get(); pool.close();");

    assertThat(out).containsEntry(first, "one two");
  }

  @Test
  void aFloodIsCutAtOneMebibyteAndSaysSo() {
    int cell =
        evaluate("for (int i = 0; i < 200_000; i++) System.out.println(\"drip, drip, drip\");");

    String marker = "\n… the rest of what cell " + cell + " prints is left out (over 1 MiB)\n";
    assertThat(out.get(cell)).hasSize(MEBIBYTE + marker.length()).endsWith(marker);
  }

  @Test
  void aCellThatWasCutDoesNotSilenceTheNext() {
    evaluate("for (int i = 0; i < 200_000; i++) System.out.println(\"drip, drip, drip\");");
    int next = evaluate("System.out.print(\"clear\");");

    assertThat(out).containsEntry(next, "clear");
  }
}
