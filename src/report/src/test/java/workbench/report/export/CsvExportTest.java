package workbench.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.bench.recording.Recording;
import workbench.probe.event.Operation;
import workbench.probe.event.ThreadRole;
import workbench.report.made.MadeRun;
import workbench.report.made.MadeRuns;

class CsvExportTest {
  @TempDir Path folder;

  @Test
  void thereIsALineForEachSpanOverOrNot() throws IOException {
    List<Path> files = CsvExport.write(MadeRuns.broken().recording(), folder);

    assertThat(files)
        .containsExactly(
            folder.resolve("pool-misuse-samples.csv"), folder.resolve("pool-misuse-spans.csv"));
    assertThat(Files.readString(files.getLast()))
        .isEqualTo(
            """
            id,item,operation,holder,start_ms,end_ms,cpu_ms,ready_ms,outcome
            1,1,download,cpu-1,1.000,300.000,2.000,0.000,done
            3,2,download,ForkJoinPool.commonPool-worker-1,2.000,200.000,2.000,0.000,failed
            4,3,download,ForkJoinPool.commonPool-worker-1,210.000,420.000,2.000,0.000,cancelled
            2,1,blur,cpu-1,300.000,390.000,88.000,0.000,done
            5,4,download,cpu-1,400.000,,,,open
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void whatNobodyHeldHasNoCoreTime() throws IOException {
    Path file = folder.resolve("spans.csv");

    CsvExport.writeSpans(MadeRuns.cpuOffload(1).recording(), file);

    assertThat(Files.readAllLines(file).get(1))
        .startsWith("1,1,download,nobody,")
        .endsWith(",,,done");
  }

  @Test
  void thereIsALineForEachSample() throws IOException {
    Recording recording = MadeRuns.poolMisuse(4).recording();
    Path file = folder.resolve("samples.csv");

    CsvExport.writeSamples(recording, file);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(recording.samples().size() + 1);
    assertThat(lines.getFirst()).startsWith("time_ms,interval_ms,on_cpu_ms,ready_ms,held_ms");
    String[] fields = lines.get(4).split(",", -1);
    assertThat(fields).hasSize(lines.getFirst().split(",", -1).length);
    assertThat(fields[0]).isEqualTo("180.000");
    double sum = 0;
    for (int i = 2; i <= 6; i++) {
      sum += Double.parseDouble(fields[i]);
    }
    assertThat(sum).isEqualTo(150);
  }

  @Test
  void fieldsThatNeedQuotesHaveThem() throws IOException {
    Recording recording =
        new MadeRun("quoted", 2)
            .thread(9, "my \"best\", or so", ThreadRole.OTHER, "x")
            .span(1, Operation.SAVE, 9, 1, 2, 0)
            .recording();
    Path file = folder.resolve("spans.csv");

    CsvExport.writeSpans(recording, file);

    assertThat(Files.readString(file)).contains("1,1,save,\"my \"\"best\"\", or so\",1.000,");
  }
}
