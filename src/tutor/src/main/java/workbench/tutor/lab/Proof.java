package workbench.tutor.lab;

import workbench.tutor.page.Check;

/// What a run says of a claim.
///
/// @param why what kept it from being told, in a sentence; empty if it was told
public record Proof(Check check, State state, String why) {
  /// What it says.
  public enum State {
    /// The claim holds.
    HOLDS,
    /// It does not, in this run.
    FAILS,
    /// The cell, as it was run, does not tell.
    UNKNOWN
  }
}
