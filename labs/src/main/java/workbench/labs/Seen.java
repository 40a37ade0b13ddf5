package workbench.labs;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// What the instruments saw of a run, or of a cell as a whole, for a page's questions and checks.
///
/// @param name the variant's id; `cell` for a cell as a whole
/// @param wallMillis from start to end
/// @param frozenMillis how long the UI lag was over 100 ms
/// @param lagMillis the longest UI lag
/// @param busyCores the lab's CPU time over wall time, on average
/// @param peakThreads the most platform threads alive at once, the JVM's housekeeping left out
/// @param peakVirtualThreads the most virtual threads alive at once
/// @param heldSeconds how long platform threads waited inside tasks, all added up
/// @param readySeconds how long platform threads wanted a core and had none, all added up; 0 where
///   the system does not tell
/// @param peakHeapMebibytes the most heap in use
/// @param done items done
/// @param failed items failed
/// @param pools what each pool's threads spent the time on, by name; a thread without a pool is one
///   of its own
/// @param operations what each operation took, by name
/// @param findings the ids of the patterns found
public record Seen(
    String name,
    double wallMillis,
    double frozenMillis,
    double lagMillis,
    double busyCores,
    int peakThreads,
    int peakVirtualThreads,
    double heldSeconds,
    double readySeconds,
    double peakHeapMebibytes,
    int done,
    int failed,
    Map<String, Pool> pools,
    Map<String, Step> operations,
    List<String> findings) {
  public Seen {
    pools = Map.copyOf(pools);
    operations = Map.copyOf(operations);
    findings = List.copyOf(findings);
  }

  /// What a pool's threads did.
  ///
  /// @param role what they are for: `ui`, `pool`, `io`, `carrier`, `other`
  /// @param threads the most at once
  public record Pool(
      String role,
      int threads,
      double onCpuSeconds,
      double readySeconds,
      double heldSeconds,
      double idleSeconds) {

    /// Held ÷ all of the threads' time.
    public double heldShare() {
      double all = onCpuSeconds + readySeconds + heldSeconds + idleSeconds;
      return all == 0 ? 0 : heldSeconds / all;
    }
  }

  /// What an operation took, on average.
  ///
  /// @param cpuShare CPU ÷ (wall − ready), from 0 to 1; -1 if unknown
  /// @param verdict `CPU-bound`, `I/O-bound`, `mixed` or `unknown`
  /// @param holders the threads that were held for it, by name; `nobody` if none was
  /// @param mostAtOnce how many were under way at once at the most
  public record Step(
      int count,
      double wallMillis,
      double cpuShare,
      String verdict,
      List<String> holders,
      int mostAtOnce) {
    public Step {
      holders = List.copyOf(holders);
    }

    /// Whether all the threads that were held have such a name.
    public boolean isHeldBy(String prefix) {
      return !holders.isEmpty() && holders.stream().allMatch(holder -> holder.startsWith(prefix));
    }
  }

  /// From 0 to 1: for how much of the time the UI did not respond.
  public double frozenShare() {
    return wallMillis == 0 ? 0 : frozenMillis / wallMillis;
  }

  /// What a pool's threads did; of one that was not seen, nothing.
  public Pool pool(String pool) {
    return pools.getOrDefault(pool, new Pool("other", 0, 0, 0, 0, 0));
  }

  /// How many threads whose pools' names begin so were there at once, at the most.
  public int threads(String prefix) {
    return pools.entrySet().stream()
        .filter(pool -> pool.getKey().startsWith(prefix))
        .mapToInt(pool -> pool.getValue().threads())
        .sum();
  }

  /// What an operation took.
  ///
  /// @throws NoSuchElementException if there was none
  public Step operation(String operation) {
    @Nullable Step step = operations.get(operation);
    if (step == null) {
      throw new NoSuchElementException("Nothing was seen of the operation " + operation + ".");
    }
    return step;
  }
}
