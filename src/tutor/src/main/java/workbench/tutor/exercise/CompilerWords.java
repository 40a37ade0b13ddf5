package workbench.tutor.exercise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import workbench.practice.check.CompileError;

/// Says in other words what the compiler means.
public final class CompilerWords {
  private record Meaning(Pattern message, String sentence) {
    Meaning(String regex, String sentence) {
      this(Pattern.compile(regex, Pattern.DOTALL), sentence);
    }
  }

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(
              "cannot find symbol.*symbol: +class.*",
              "There is no class of this name here. Is an import missing?"),
          new Meaning(
              "cannot find symbol.*symbol: +method.*",
              "What stands before the dot has no such method with these arguments. Is it spelled as it is"
                  + " declared, and are the arguments what it takes?"),
          new Meaning(
              "cannot find symbol.*",
              "Nothing of this name is declared here. Is it spelled as it was declared, or an import missing?"),
          new Meaning(
              "incompatible types: .*CompletableFuture<CompletableFuture<.*",
              "A promise of a promise: where the function answers a promise, `thenCompose` is meant, not"
                  + " `thenApply`."),
          new Meaning(
              "incompatible types: (byte\\[\\]|Path|String|int\\[\\]) cannot be converted to"
                  + " CompletableFuture.*",
              "A promise is wanted, and this is the value itself. `CompletableFuture.supplyAsync(() -> …, executor)` or a step of"
                  + " a chain makes one."),
          new Meaning(
              "incompatible types: CompletableFuture.* cannot be converted to .*",
              "The value is wanted, and this is a promise of it. Say with `thenApply` or `thenCompose` what"
                  + " happens once it is there."),
          new Meaning(
              "incompatible types: inference variable .*CompletableFuture<.*",
              "A function that answers a promise stands where one that answers a value is meant: use"
                  + " `thenCompose` rather than `thenApply`, or the other way round."),
          new Meaning(
              "incompatible types: (bad return type|inference variable).*",
              "What the lambda answers is not what the method around it needs."),
          new Meaning(
              "incompatible types.*", "A value of one type stands where another type is needed."),
          new Meaning(
              "missing return statement.*",
              "The method can come to its end without answering anything."),
          new Meaning(
              "unreported exception.*",
              "A checked exception can be thrown here, and a lambda for a promise must not throw one. Catch it, and throw an unchecked one"
                  + " with it as the cause."),
          new Meaning(
              "local variables referenced from (a lambda expression|an inner class).*",
              "A lambda may only use variables that never change: it may run later, on another thread."),
          new Meaning(
              ".*might not have been initialized.*",
              "It has no value yet on some way to this line."),
          new Meaning(
              "reached end of file while parsing.*", "A closing brace is missing somewhere above."),
          new Meaning("';' expected.*", "The statement before this place has no end."),
          new Meaning(
              "(not a statement|illegal start of .*|class, interface, enum, or record expected).*",
              "The compiler lost its way here: look for a missing parenthesis, brace or semicolon just before."));

  private CompilerWords() {}

  /// What the message means; empty if there is no better way to say it.
  public static Optional<String> meaning(CompileError error, Exercise exercise) {
    if (error.file().startsWith(exercise.suite())) {
      return Optional.of(
          "This line is in the tests. They call your class as the starter has it: keep the names, parameters and answers"
              + " of its methods.");
    }
    return MEANINGS.stream()
        .filter(meaning -> meaning.message.matcher(error.message()).matches())
        .map(Meaning::sentence)
        .findFirst();
  }
}
