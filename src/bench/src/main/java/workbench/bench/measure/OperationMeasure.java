package workbench.bench.measure;

import java.util.OptionalDouble;
import workbench.probe.event.Operation;
import workbench.probe.event.Verdict;

/// What one operation took in a run, on average over its spans that ended and were not cancelled.
///
/// The CPU share is CPU ÷ (wall − ready). The time in which the holder was ready is left out,
/// because it is not waiting for something else: a blur that competes with ten others for two cores
/// is still CPU-bound. Where the ready time is unknown it counts as none.
///
/// @param count over how many spans
/// @param cpuMillis empty if unknown
/// @param readyMillis empty if unknown
/// @param cpuShare from 0 to 1; empty if the CPU time is unknown
public record OperationMeasure(
    Operation operation,
    int count,
    double wallMillis,
    OptionalDouble cpuMillis,
    OptionalDouble readyMillis,
    OptionalDouble cpuShare,
    Verdict verdict) {}
