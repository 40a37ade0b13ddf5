package workbench.cli;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import workbench.bench.finding.Finding;
import workbench.bench.measure.Measures;
import workbench.bench.measure.OperationMeasure;
import workbench.report.Words;

/// What `--json` prints: one object, for other programs.
final class RunJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RunJson() {}

  static void print(RunReport run, PrintWriter out) {
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(of(run)));
  }

  static void print(List<RunReport> runs, PrintWriter out) {
    ObjectNode all = MAPPER.createObjectNode();
    ArrayNode array = all.putArray("runs");
    runs.forEach(run -> array.add(of(run)));
    out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all));
  }

  static ObjectNode of(RunReport run) {
    ObjectNode object = MAPPER.createObjectNode();
    object.put("variant", run.variant());
    object.set("workload", MAPPER.valueToTree(run.recording().started().workload()));
    object.set("measures", measures(run.measures()));
    ArrayNode operations = object.putArray("operations");
    run.measures().operations().forEach(o -> operations.add(operation(o)));
    ArrayNode findings = object.putArray("findings");
    run.findings().forEach(f -> findings.add(finding(f)));
    run.predictedMillis()
        .ifPresent(wall ->
            object
                .putObject("prediction")
                .put("wallMillis", rounded(wall))
                .put("errorPercent", rounded(run.predictionErrorPercent().orElseThrow())));
    ArrayNode failures = object.putArray("failures");
    run.failures()
        .forEach(f -> failures.addObject().put("item", f.item()).put("sentence", f.failure()));
    return object;
  }

  private static ObjectNode measures(Measures m) {
    ObjectNode object = MAPPER.createObjectNode();
    object.put("wallMillis", rounded(m.wallMillis()));
    object.put("itemsDone", m.itemsDone());
    object.put("itemsFailed", m.itemsFailed());
    object.put("itemsPerSecond", rounded(m.itemsPerSecond()));
    m.firstResultMillis().ifPresent(first -> object.put("firstResultMillis", rounded(first)));
    object.put("busyCores", rounded(m.busyCores()));
    object.put("peakThreads", m.peakThreads());
    object.put("heldThreadSeconds", rounded(m.heldThreadSeconds()));
    m.readyThreadSeconds()
        .ifPresentOrElse(
            ready -> object.put("readyThreadSeconds", rounded(ready)),
            () -> object.putNull("readyThreadSeconds"));
    object.put("uiLagMedianMillis", rounded(m.uiLagMedianMillis()));
    object.put("uiLag99Millis", rounded(m.uiLag99Millis()));
    object.put("uiLagMaxMillis", rounded(m.uiLagMaxMillis()));
    object.put("uiFrozenMillis", rounded(m.uiFrozenMillis()));
    object.put("peakHeapBytes", m.peakHeapBytes());
    return object;
  }

  private static ObjectNode operation(OperationMeasure o) {
    ObjectNode object = MAPPER.createObjectNode();
    object.put("operation", o.operation().word());
    object.put("count", o.count());
    object.put("wallMillis", rounded(o.wallMillis()));
    o.cpuMillis().ifPresent(cpu -> object.put("cpuMillis", rounded(cpu)));
    o.cpuShare().ifPresent(share -> object.put("cpuShare", rounded(share)));
    object.put("verdict", Words.of(o.verdict()));
    return object;
  }

  private static ObjectNode finding(Finding f) {
    ObjectNode object = MAPPER.createObjectNode();
    object.put("id", f.id());
    object.put("sentence", f.sentence());
    object.put("evidence", f.evidence());
    object.put("fix", f.fix());
    f.fixVariant().ifPresent(variant -> object.put("fixVariant", variant));
    return object;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
