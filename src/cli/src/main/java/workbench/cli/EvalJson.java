package workbench.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import workbench.shell.CellResult;
import workbench.shell.CellResult.Evaluated;
import workbench.shell.Death;
import workbench.shell.Diagnostic;
import workbench.shell.Outcome;
import workbench.shell.StopReport;
import workbench.shell.Thrown;

/// What `eval --json` prints: one object, for other programs. Lines and columns count from 1 in the
/// script.
final class EvalJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Script script;

  EvalJson(Script script) {
    this.script = script;
  }

  void print(CellResult result, ExitCode code, String out, String err, PrintWriter writer) {
    ObjectNode object = MAPPER.createObjectNode();
    object.put("outcome", code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    ArrayNode snippets = object.putArray("snippets");
    result.snippets().forEach(s -> snippet(s, snippets.addObject()));
    object.putObject("output").put("out", out).put("err", err);
    ArrayNode leftovers = object.putArray("leftovers");
    result
        .leftovers()
        .forEach(l ->
            leftovers
                .addObject()
                .put("kind", l.kind().word())
                .put("name", l.name())
                .put("detail", l.detail())
                .put("count", l.count()));
    switch (result.last()) {
      case Outcome.Stopped s -> stop(s.report(), object.putObject("stop"));
      case Outcome.LabDied d -> death(d.death(), object.putObject("death"));
      case Outcome _ ->
          result.loss().flatMap(l -> l.death()).ifPresent(d -> death(d, object.putObject("death")));
    }
    writer.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object));
  }

  private void snippet(Evaluated snippet, ObjectNode object) {
    object.put("source", snippet.source());
    object.put("line", line(snippet.from()));
    switch (snippet.outcome()) {
      case Outcome.Value v ->
          object
              .put("kind", "value")
              .put("type", v.type())
              .put("name", v.name())
              .put("value", v.text());
      case Outcome.Declared d -> {
        object.put("kind", "declared").put("name", d.what());
        object.put("change", d.change().name().toLowerCase(Locale.ROOT));
        strings(d.unresolved(), object.putArray("unresolved"));
      }
      case Outcome.Done _ -> object.put("kind", "done");
      case Outcome.Rejected r -> {
        ArrayNode diagnostics = object.put("kind", "rejected").putArray("diagnostics");
        r.diagnostics().forEach(d -> diagnostic(d, diagnostics.addObject()));
      }
      case Outcome.Threw t ->
          thrown(t.thrown(), object.put("kind", "threw").putObject("exception"));
      case Outcome.Stopped _ -> object.put("kind", "stopped");
      case Outcome.LabDied _ -> object.put("kind", "lab-died");
    }
  }

  private void diagnostic(Diagnostic d, ObjectNode object) {
    Place from = new Place(script.source(), d.from());
    Place to = new Place(script.source(), d.to());
    object.put("error", d.error()).put("message", d.message());
    object.put("line", from.line()).put("column", from.column());
    object.put("endLine", to.line()).put("endColumn", to.column());
  }

  private static void thrown(Thrown thrown, ObjectNode object) {
    object.put("type", thrown.type()).put("message", thrown.message());
    ArrayNode frames = object.putArray("frames");
    for (Thrown.Frame frame : thrown.frames()) {
      ObjectNode one = frames.addObject().put("method", frame.method()).put("line", frame.line());
      one.put("own", frame.isOwn());
      if (!frame.isOwn()) {
        one.put("file", frame.file());
      }
    }
    thrown.cause().ifPresent(cause -> thrown(cause, object.putObject("cause")));
  }

  private static void stop(StopReport report, ObjectNode object) {
    object.put("tookMillis", report.took().toNanos() / 1_000_000);
    ArrayNode steps = object.putArray("steps");
    report
        .steps()
        .forEach(s ->
            steps
                .addObject()
                .put("rung", s.rung().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("afterMillis", s.after().toNanos() / 1_000_000));
  }

  private static void death(Death death, ObjectNode object) {
    object.put("reason", death.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    object.put("exitCode", death.exitCode()).put("sentence", death.sentence());
  }

  private static void strings(List<String> all, ArrayNode array) {
    all.forEach(array::add);
  }

  private int line(int from) {
    return new Place(script.source(), from).line();
  }
}
