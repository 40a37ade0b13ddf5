package workbench.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/// The page that lists the photographs, whose they are, and the parameters.
final class IndexPage {
  private IndexPage() {}

  static byte[] html() {
    var page = new StringBuilder();
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <meta charset="utf-8">
        <title>Photographs</title>
        <style>body{font:16px sans-serif;margin:2em;max-width:60em}td{padding:.3em 1em .3em 0}</style>
        <h1>Photographs</h1>
        <table>
        """);
    List<String> credits = new String(Photograph.resource("CREDITS.md"), UTF_8).lines().toList();
    Photograph.ALL.forEach(photograph -> appendPhotograph(page, photograph.name(), credits));
    page.append(
        """
        </table>
        <p><a href="/photos/CREDITS.md">Credits in full</a></p>
        <h2>Parameters</h2>
        <p>Example: <code>/photos/ridge.jpg?size=800&amp;latency=300&amp;bandwidth=500000</code></p>
        <table>
        <tr><td><code>size</code><td>longer side in pixels, 16 to 8192; otherwise as stored
        <tr><td><code>latency</code><td>milliseconds from the request to the first byte
        <tr><td><code>jitter</code><td>milliseconds by which the latency goes up or down
        <tr><td><code>bandwidth</code><td>bytes a second; 0 is as fast as can be
        <tr><td><code>seed</code>, <code>item</code><td>the same two give the same jitter
        <tr><td><code>fault</code><td>what goes wrong:
        <dl>
        """);
    for (Fault fault : Fault.values()) {
      page.append("<dt><code>%s</code><dd>%s\n".formatted(fault.id(), fault.effect()));
    }
    page.append("</dl>\n</table>\n</html>\n");
    return page.toString().getBytes(UTF_8);
  }

  private static void appendPhotograph(StringBuilder page, String name, List<String> credits) {
    List<String> cells =
        credits.stream()
            .filter(line -> line.startsWith("| " + name + " |"))
            .map(line -> Arrays.asList(line.split("\\|", -1)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("CREDITS.md does not name " + name));
    page.append(
        """
        <tr><td><a href="/photos/%1$s"><img src="/photos/%1$s?size=160&amp;latency=0&amp;jitter=0&amp;\
        bandwidth=0&amp;item=0&amp;fault=none" width="160" alt=""></a>
        <td>%1$s<br>by %2$s<br>%3$s
        """
            .formatted(name, cells.get(3).strip(), cells.get(4).strip()));
  }
}
