package workbench.bench.finding;

import java.util.List;
import java.util.Optional;

/// A pattern detected in a recording.
///
/// @param id the pattern's name; one recording may show a pattern in two pools, as two findings
/// @param sentence what is wrong
/// @param evidence the figures that it rests on
/// @param fix what cures it
/// @param fixVariant the id of a variant that has the cure; empty if none has
/// @param lab the number of the lab that teaches it; 0 if none does
/// @param spans the ids of the spans that it rests on
public record Finding(
    String id,
    String sentence,
    String evidence,
    String fix,
    Optional<String> fixVariant,
    int lab,
    List<Long> spans) {
  public Finding {
    spans = List.copyOf(spans);
  }
}
