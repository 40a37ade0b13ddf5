package workbench.ui.sandbox;

/// The text of an empty Sandbox, which runs as it is.
final class Welcome {
  static final String TEXT =
      """
      // Java runs here, cell by cell, in a lab JVM of its own. Ctrl+Enter runs all of
      // this, or what is selected; Ctrl+. stops it, whatever it does; Ctrl+Space
      // completes; F1 shows all keys.

      var answer = CompletableFuture.supplyAsync(() -> 6 * 7);
      System.out.println("The answer is " + answer.join());

      // What does a piece of work wait for?
      classify(() -> Thread.sleep(200));

      // A variant of the Run screen, with the instruments below.
      run(Variants.CPU_OFFLOAD, workload().images(8));

      // All words that the lab adds.
      help()
      """;

  private Welcome() {}
}
