package workbench.labs;

import java.util.List;
import workbench.labs.Word.Theme;

/// What [Help] says of each word of the [Vocabulary].
final class Words {
  static final List<Word> ALL =
      List.of(
          new Word(
              Theme.RUNS,
              "run(variant, workload)",
              "warms up, runs the variant over the workload, and measures",
              """
              Without a workload it takes the default one. An image that fails does not end the run.
              Stopping the cell cancels it.\
              """,
              "run(Variants.CPU_OFFLOAD, workload().images(24))"),
          new Word(
              Theme.RUNS,
              "compare(workload, variants…)",
              "runs several variants in turn and shows them side by side",
              """
              Without variants it takes all of the catalogue, without a workload the default one. The
              best wall time of those that did all images has a star. One run of each says little about
              small differences: run it again.\
              """,
              "compare(workload().latency(ofMillis(50)), Variants.BLOCKING, Variants.CPU_OFFLOAD)"),
          new Word(
              Theme.RUNS,
              "workload()",
              "the default workload; its dials change it",
              """
              Each dial answers a copy: images, latency, jitter, bandwidth (bytes a second for each
              download), size (pixels of the longer side), sigma (of the blur), darken (instead of the
              blur), concurrency (images under way at once, 0 for all), pool (threads of the CPU pool,
              0 for one a core), seed (of the jitter), fault (at the server), limits, from (a file of
              addresses), to (a folder for the results).\
              """,
              "run(Variants.ASYNC_IO, workload().images(8).latency(ofMillis(300)).sigma(3))"),
          new Word(
              Theme.RUNS,
              "variant(id, code)",
              "a variant of your own",
              """
              The code is called on the UI thread with an item (number, source, target) and the tools
              t: t.download, t.downloadBlocking, t.blur, t.save, t.saveBlocking, t.show, and the
              executors t.ui(), t.cpuPool(), t.bigPool(), t.background(), t.virtualThreads(). It
              answers a promise of what t.show answers. What it throws fails that item only.\
              """,
              """
              run(variant("mine", (item, t) ->
                  t.download(item.source())
                      .thenApplyAsync(t::blur, t.cpuPool())
                      .thenCompose(blurred -> t.save(blurred, item.target()))
                      .thenApplyAsync(t::show, t.ui())))\
              """),
          new Word(
              Theme.RUNS,
              "process(variant, workload)",
              "runs without warming up: for the results, not for the figures",
              "The first images are then slower, because Java has not compiled the code yet.",
              "process(Variants.CPU_OFFLOAD, workload().images(4).to(Path.of(\"blurred\")))"),
          new Word(
              Theme.RUNS,
              "calibrate(workload)",
              "measures what one download, one blur and one save cost here",
              """
              The figures also go to the bench, whose model predicts runs from them. It takes
              seconds. They are durations: download, downloadCpu, blur, sharedBlur, save.\
              """,
              "calibrate(workload()).blur().toMillis()"),
          new Word(
              Theme.OWN,
              "classify(() -> …)",
              "says whether code is CPU-bound, I/O-bound or mixed, with its figures",
              """
              The code runs on this thread, whose own CPU clock is read. If it answers a promise
              (CompletionStage, Future), the promise is waited for and what the whole process used
              meanwhile counts, but for the instruments. CPU-bound is from 80 % of a core, I/O-bound up
              to 20 %. Code that is over in a few milliseconds and does not wait is done many times.
              The first time includes loading and compiling code: classify twice.\
              """,
              "classify(() -> Thread.sleep(100))"),
          new Word(
              Theme.OWN,
              "tools()",
              "the system's operations for your own code",
              """
              They are download, load, blur, darken and save, those of a variant, and the instruments
              show them as spans; each call of tools() is another item. tools(workload) takes another
              blur. What is named blocking, and what computes, is done on the calling thread; download,
              load and save answer promises.\
              """,
              """
              var t = tools();
              t.download(photo(1))
                  .thenApplyAsync(t::blur, cpuPool())
                  .thenCompose(blurred -> t.save(blurred, scratch("ridge.jpg")))
                  .join()\
              """),
          new Word(
              Theme.OWN,
              "photo(number)",
              "the address of a photograph of the bundled origin",
              """
              photo(number, workload) takes the workload's size, latency, jitter, bandwidth and fault.
              The faults: hang (no answer ever comes), stall (half of the body comes), truncate, 404,
              500, redirect-loop, endless, garbage, wrong-length.\
              """,
              "photo(1, workload().latency(ofMillis(50)).fault(\"stall\"))"),
          new Word(
              Theme.OWN,
              "compute(time)",
              "computes for as long as one core needs that has nothing else to do",
              """
              It is arithmetic of a known amount: on a core that is shared it takes longer. It heeds no
              interrupt. The number that it answers means nothing.\
              """,
              "classify(() -> compute(ofMillis(100)))"),
          new Word(
              Theme.OWN,
              "scratch(name)",
              "a path for a file that nobody wants to keep",
              "The file need not exist. It goes when the workbench closes.",
              "tools().saveBlocking(new byte[1_000_000], scratch(\"zeros\"))"),
          new Word(
              Theme.OWN,
              "program(source)",
              "runs a whole program in a JVM of its own and answers what it printed",
              """
              The source is a compact file with a void main(). It is ended after 20 seconds. It takes
              about a second to start.\
              """,
              "program(\"void main() { IO.println(\\\"hello\\\"); }\")"),
          new Word(
              Theme.OWN,
              "ui()",
              "the UI thread, as an executor",
              """
              It runs tasks in order and 60 heartbeats a second between them; while a task is long, the
              UI is frozen and the lag grows.\
              """,
              "ui().execute(() -> java.util.concurrent.locks.LockSupport.parkNanos(500_000_000))"),
          new Word(
              Theme.OWN,
              "cpuPool()",
              "a pool for computing, with as many threads as cores",
              """
              Its threads are cpu-pool-1, cpu-pool-2, … It lives as long as the lab. If you shut it
              down, the next cpuPool() is a new one.\
              """,
              "CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), cpuPool()).join()"),
          new Word(
              Theme.OWN,
              "pool(name, threads)",
              "a new pool of your own into which the instruments can look",
              """
              The charts show of its threads when they are ready, held or idle; of those that other
              pools make, only when they are on a core. Close it when you are done with it.\
              """,
              """
              try (var pool = pool("mine", 4)) {
                pool.submit(() -> compute(ofMillis(100)));
              }\
              """),
          new Word(
              Theme.OWN,
              "trail()",
              "a record of what happened in which order, when and on which thread",
              "add(name) may be called on any thread. The trail itself shows the steps so far.",
              """
              var t = trail();
              t.add("asked");
              CompletableFuture.runAsync(() -> t.add("computed"), cpuPool())
                  .thenRunAsync(() -> t.add("shown"), ui())
                  .join();
              t\
              """),
          new Word(
              Theme.OWN,
              "show(image)",
              "shows a JPEG or PNG: encoded bytes, or a file",
              "A small copy goes to the window, if there is one.",
              "show(Path.of(\"photo.jpg\"))"),
          new Word(
              Theme.HELP,
              "help(word)",
              "tells more of a word; without one, lists all",
              "It takes the word as text.",
              "help(\"run\")"));

  private Words() {}
}
