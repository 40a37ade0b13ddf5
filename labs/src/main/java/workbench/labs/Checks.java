package workbench.labs;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Answers a page's questions and checks in the lab JVM, where its cells' variables are. The host
/// hands over what the instruments saw.
public final class Checks {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static volatile Sight sight = new Sight(null, List.of());

  private Checks() {}

  /// What is seen up to now.
  ///
  /// @param cell the cell that was run; null if it was over before the instruments looked
  /// @param runs all runs of variants on this page, in order
  public record Sight(@Nullable Seen cell, List<Seen> runs) {
    public Sight {
      runs = List.copyOf(runs);
    }
  }

  /// All runs of variants on a page, in order.
  public record Runs(List<Seen> all) {
    public Runs {
      all = List.copyOf(all);
    }

    /// The last run of this variant.
    ///
    /// @throws NoSuchElementException if it was not run
    public Seen of(String variant) {
      return all.reversed().stream()
          .filter(run -> run.name().equals(variant))
          .findFirst()
          .orElseThrow(() -> new NoSuchElementException("There is no run of " + variant + " yet."));
    }

    /// The last run, the one before, …
    ///
    /// @param back 0 for the last
    /// @throws NoSuchElementException if there are not so many
    public Seen last(int back) {
      if (back >= all.size()) {
        throw new NoSuchElementException("There are only " + all.size() + " runs yet.");
      }
      return all.get(all.size() - 1 - back);
    }
  }

  /// A question or a check, as a page writes it.
  @FunctionalInterface
  public interface Expression {
    /// Its value.
    ///
    /// @throws Exception what the expression throws
    Object of(Seen cell, Seen run, Runs runs) throws Exception;
  }

  /// Takes down what is seen up to now, for the expressions that follow.
  ///
  /// @param json a [Sight]
  public static void see(String json) {
    sight = MAPPER.readValue(json, Sight.class);
  }

  /// Answers an expression.
  ///
  /// @throws Exception what the expression throws
  @SuppressWarnings("NullAway") // A page that asks for what was not seen is told so by the host.
  public static Object answer(Expression expression) throws Exception {
    Seen run = sight.runs().isEmpty() ? null : sight.runs().getLast();
    return expression.of(sight.cell(), run, new Runs(sight.runs()));
  }
}
