---- imports
import java.util.function.*;
----
import java.util.*
----
import java.util.stream.Collectors;
----
import static java.lang.Math.max;
----
import static java.util.Map.entry
----
import java.util.concurrent.*;
----
import java.time.Duration
----
import java.nothing.Here;
----
import java.util.Lisst;
---- values
1 + 1
----
3L * 4
----
2.5
----
2.5f / 2
----
1.0 / 0
----
0.0 / 0
----
'a'
----
(char) ('a' + 1)
----
'\''
----
'\n'
----
(byte) 200
----
(short) 70000
----
1 << 33
----
1L << 33
----
0x7fff_ffff + 1
----
0b1010
----
10 / 4 * 2.5
----
true && !false
----
null
----
(String) null
----
"text"
----
"tab\tquote\" backslash\\ line\nend"
----
"ünï \u00e9 \uD83D\uDE00"
----
"""
  a block
    with "quotes"
  and \
  a join
  """
----
"a" + 1 + 'c' + 2L + 3.0 + null + true
----
String.format(Locale.ROOT, "%05.1f|%s", 3.14159, List.of(1))
----
max(3, 4)
----
new int[] {1, 2, 3}
----
new int[2][3]
----
new String[] {"a", null}
----
new String[0]
----
new Object[] {1, "two", 'c', null}
----
new ArrayList<String>()
----
List.of(1, 2.5, "x")
----
Map.entry("k", List.of(1L))
----
Optional.of("x").map(String::length)
----
Object.class
----
Thread.State.NEW
----
Duration.ofMillis(1500)
---- variables
int x = 3
----
x
----
x = 5
----
x++
----
x += 2
----
x
----
int a, b = 2, c
----
int m = 1, n[] = {1, 2}
----
String s
----
s = "set"
----
long big = 1L << 40;
----
double d = 1
----
char letter = 65;
----
final int constant = 3;
----
static int stat = 4;
----
private String hidden = "h";
----
var inferred = new HashMap<String, List<Integer>>();
----
inferred.computeIfAbsent("k", k -> new ArrayList<>()).add(3)
----
inferred
----
String x = "now a string"
----
x.length()
----
var x = List.of(1)
----
int[] numbers = {3, 1, 2};
----
Arrays.sort(numbers)
----
numbers
----
numbers[0] = 9
----
numbers.length
----
var anonymous = new Object() { int inside = 7; }
----
anonymous.inside
----
Object o = 5; 
---- casts, ternaries, switches
(Integer) o + 1
----
o instanceof Integer i && i > 3 ? "big" : "small"
----
true ? 1 : 2.0
----
true ? 1 : "s"
----
((Runnable & java.io.Serializable) () -> {}).getClass().isArray()
----
switch (3) { case 1, 2 -> "low"; case 3 -> "three"; default -> "high"; }
----
int days = switch ("feb") {
  case "feb":
    yield 28;
  default:
    yield 31;
};
---- methods
int square(int n) { return n * n; }
----
square(7)
----
square('a')
----
String greet(String name) {
  return "hi " + name;
}
----
greet("you")
----
<T extends Comparable<T>> T largest(List<T> all) {
  return all.stream().max(Comparator.naturalOrder()).orElseThrow();
}
----
largest(List.of(3, 9, 4))
----
largest(List.of("b", "a"))
----
int sum(int... all) { return IntStream.of(all).sum(); }
----
import java.util.stream.IntStream;
----
sum(1, 2, 3)
----
sum()
----
void nothing() {}
----
nothing()
----
int over(int i) { return 1; }
----
int over(String s) { return 2; }
----
over("x") * 10 + over(1)
----
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
----
fib(15)
----
static long stat() { return 4; }
----
public int visible() { return 1; }
----
synchronized int locked() { return 1; }
---- forward references
int useLater() { return later() + 1; }
----
useLater()
----
int later() { return 41; }
----
useLater()
----
Missing make() { return new Missing(absent); }
----
make()
----
int absent = 4;
----
record Missing(int n) {}
----
make()
----
class Needs { int get() { return provides(); } }
----
new Needs().get()
----
int provides() { return 2; }
----
new Needs().get()
----
int trailing = 1 // with a comment
---- redefinitions
int later() { return 1; }
----
useLater()
----
long later() { return 1; }
----
useLater()
----
int useLater() { return (int) later() + 2; }
----
useLater()
----
square(3) + 0.5
----
double square(int n) { return n; }
----
square(3)
----
class Counter { int n = 1; int next() { return n++; } }
----
Counter counter = new Counter()
----
counter.next()
----
class Counter { int n = 10; int m; int next() { return n += 10; } }
----
counter
----
new Counter().next()
---- types
record Point(int x, int y) {
  public Point {
    if (x < 0) throw new IllegalArgumentException("negative: " + x);
  }
  double length() { return Math.sqrt(x * x + y * y); }
  static Point origin() { return new Point(0, 0); }
}
----
new Point(3, 4)
----
new Point(3, 4).length()
----
Point.origin().equals(new Point(0, 0))
----
record Pair<A, B>(A first, B second) {}
----
new Pair<>("one", 1)
----
sealed interface Shape permits Circle, Square {}
----
record Circle(double radius) implements Shape {}
----
record Square(double side) implements Shape {}
----
sealed interface Shape { record Circle(double radius) implements Shape {} record Square(double side) implements Shape {} }
----
double area(Shape shape) {
  return switch (shape) {
    case Shape.Circle(double r) -> 3 * r * r;
    case Shape.Square q when q.side() > 10 -> -1;
    case Shape.Square(var side) -> side * side;
  };
}
----
area(new Shape.Circle(2)) + area(new Shape.Square(3))
----
area(new Shape.Square(11))
----
String describe(Object any) {
  return switch (any) {
    case null -> "null";
    case Integer n when n > 10 -> "big " + n;
    case Integer n -> "int " + n;
    case Pair(Point(var px, _), String t) -> t + px;
    default -> any.getClass().getSimpleName();
  };
}
----
describe(11) + describe(2) + describe(new Pair<>(new Point(8, 9), "p")) + describe(null) + describe(2.0)
----
interface Named { String name(); default String shout() { return name().toUpperCase(Locale.ROOT) + "!"; } static Named of(String n) { return () -> n; } }
----
Named.of("bob").shout()
----
enum Level { LOW, HIGH { @Override int weight() { return 2; } }; int weight() { return 1; } }
----
Level.HIGH.weight()
----
Level.valueOf("LOW")
----
EnumSet.allOf(Level.class)
----
switch (Level.LOW) { case LOW -> 1; case HIGH -> 2; }
----
@interface Marked { int value() default 1; }
----
@Marked(3) class Annotated {}
----
@FunctionalInterface
interface Twice {
  int apply(int n);
}
----
abstract class Base { abstract int size(); static class Nested { int depth = 2; } class Inner {} }
----
new Base.Nested().depth
----
new Base() { int size() { return 5; } }.size()
----
class Derived extends Base { int size() { return 6; } @Override public String toString() { return "derived " + size(); } }
----
new Derived()
----
final class Closed {}
----
static class Static {}
----
class Generic<T extends Number> { T t; Generic(T t) { this.t = t; } <R> R with(Function<? super T, ? extends R> f) { return f.apply(t); } }
----
new Generic<>(3).with(t -> "t" + t)
---- lambdas
Function<Integer, Integer> increment = n -> n + 1;
----
increment.andThen(n -> n * 2).apply(3)
----
Supplier<String> supplier = () -> { String t = "sup"; return t; }
----
supplier.get()
----
BiFunction<Integer, Integer, Integer> adder = Integer::sum
----
adder.apply(3, 4)
----
Twice twice = n -> 2 * n
----
twice.apply(4)
----
List.of(3, 1, 2).stream().sorted(Comparator.reverseOrder()).map(String::valueOf).collect(Collectors.joining(","))
----
IntStream.rangeClosed(1, 4).boxed().collect(Collectors.toMap(n -> n, n -> n * n))
----
CompletableFuture.supplyAsync(() -> 6).thenCombine(CompletableFuture.completedFuture(7), (l, r) -> l * r).join()
----
Callable<int[]> maker = () -> new int[] {1}
----
maker.call()
---- statements
for (int k = 0; k < 3; k++) { numbers[k] = k; }
----
numbers
----
for (String t : List.of("a")) x = List.of(2);
----
int total = 0;
----
while (total < 10) total += 3;
----
do { total--; } while (total > 5)
----
total
----
if (total > 3) total = 1; else total = 2;
----
total
----
{ int scoped = 4; total = scoped; }
----
total
----
try { total = Integer.parseInt("zz"); } catch (NumberFormatException e) { total = -1; } finally { total--; }
----
total
----
outer: for (int p = 0; p < 3; p++) for (int q = 0; q < 3; q++) { if (q == 1) continue outer; if (p == 2) break outer; total += 10; }
----
total
----
switch (total) { case 18: total = 0; break; default: total = 100; }
----
if (total < 0) total = 5;
else total = 6;
----
List.of(2, 1)
    .stream().sorted().toList()
----
total = 1;
----
synchronized (numbers) { total++; }
----
assert total < 0
----
;
----
int one = 1; int two = 2; one + two
---- exceptions
1 / 0
----
int fails(int n) {
  // in the third line
  return 10 / n;
}
----
fails(0)
----
total + fails(
    0)
----
((String) null).length()
----
Object text = "t"; (Integer) text
----
new int[2][-1]
----
numbers[99]
----
throw new IllegalStateException()
----
throw new IllegalStateException("outer", new RuntimeException("inner", new java.io.IOException()))
----
void chain() throws Exception {
  try {
    fails(0);
  } catch (ArithmeticException e) {
    throw new Exception("wrapped", e);
  }
}
----
chain()
----
class Trouble extends RuntimeException { Trouble(String why) { super("trouble: " + why); } }
----
throw new Trouble("mine")
----
new Point(-1, 0)
----
List.of(1, 2).add(3)
----
int deep(int n) { return n == 0 ? fails(0) : deep(n - 1); }
----
deep(3)
----
Runnable thrower = () -> { throw new Trouble("in a lambda"); };
----
thrower.run()
----
CompletableFuture.supplyAsync(() -> 1 / 0).join()
----
int initial = Integer.parseInt("x")
----
initial
----
class Fragile { static int v = 1 / 0; }
----
Fragile.v
----
area(null)
---- errors and recoveries
int wrong = "text";
----
undefined
----
undefined()
----
int ok = 3; undefinedToo + 1
----
"text".nothing()
----
"text".length
----
Strin g = null;
----
new Nowhere()
----
int x y = 3;
----
int = 3;
----
foo(]
----
1 +* 2
----
"open
----
'ab'
----
''
----
int big2 = 99999999999;
----
final var
----
var unknown;
----
var nothing = null;
----
var lambda = () -> 1;
----
String t = (Integer) "s";
----
List<int> primitives;
----
int returnsNothing() { }
----
int mistyped() { return "s"; }
----
void unreachable() { return; int q = 1; }
----
int uninitialised() { int q; return q; }
----
void unhandled() { throw new Exception(); }
----
square("a", 1)
----
Math.max("a", "b")
----
class Twisted extends Twisted {}
----
class Unfinished implements Runnable {}
----
class Two { int a; int a; }
----
enum Wrong { A, A }
----
record Bad(int x) { int y; }
----
switch (Level.LOW) { case LOW -> 1; }
----
sealed interface Alone {}
----
int hashCode() { return 1; }
----
default void g() {}
----
this.x
----
super.toString()
----
return 3;
----
break;
----
continue
----
yield 2;
----
}
----
else { }
----
package p;
----
#
----
goto x;
----
int class = 3;
----
const int k = 3;
----
@Override int notOverriding() { return 1; }
----
for (int i = 0; i < 3; i++
  ) { int i = 2; }
----
List raw = new ArrayList(); raw.add(1)
----
raw.add(2)
----
(List<String>) raw
----
new Thread(() -> {}).getId() > 0
----
void generic(List<String>... lists) {}
----
"recovered"
----
undefined2 = 3
----
constant = 4
----
x = 3
----
1 = 2
----
3;
----
"statement";
----
x == x
----
int[] wrongArray = {1, "two"};
----
new Point(1)
----
Point.x
----
int later() { return undefinedHere; }
----
int later() { return 5; }
----
useLater()
----
String useLater = "also a variable"
----
useLater + useLater()
----
int three = 3; int four = three + 1; three * four
---- what JShell itself stumbles over, last
record Close(int x) { Close { } }
----
abstract int unwritten();
----
unwritten()
----
enum Counter { ONE }
----
counter
----
"the end"
