package workbench.tutor.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.tutor.lab.LabProgress.Given;
import workbench.tutor.lab.LabProgress.Verdict;

class ProgressFileTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Lab a;

  @SuppressWarnings("NullAway.Init")
  private Lab b;

  @BeforeEach
  void labs() throws Exception {
    PageFolder pages =
        new PageFolder(folder).catalogue("a", "b").page("a", "Alpha", "").page("b", "Beta", "");
    a = pages.lab("a");
    b = pages.lab("b");
  }

  private final List<String> told = new ArrayList<>();

  private ProgressFile file() {
    return ProgressFile.in(Optional.of(folder), told::add);
  }

  @Test
  void whatWasDoneIsKept() throws Exception {
    LabProgress done =
        file()
            .change(
                a,
                p ->
                    p.withAnswer(2, new Given("0", Verdict.RIGHT))
                        .withAnswer(3, new Given("1.5", Verdict.WRONG))
                        .withRun(1)
                        .withEdit(1, "int x = 2;")
                        .finished());
    assertThat(file().of(a)).isEqualTo(done);
    assertThat(done.right()).isEqualTo(1);
    assertThat(file().of(b)).isEqualTo(LabProgress.NONE);
    file().change(a, p -> p.withoutEdit(1));
    assertThat(file().of(a).edits()).isEmpty();
  }

  @Test
  void twoThatShareTheFileSeeEachOther() throws Exception {
    ProgressFile window = file();
    ProgressFile terminal = file();
    window.change(a, p -> p.withRun(1));
    terminal.change(a, p -> p.withRun(2));
    terminal.change(b, p -> p.withRun(3));
    assertThat(window.of(a).cellsRun()).containsExactlyInAnyOrder(1, 2);
    window.forget(a);
    assertThat(terminal.of(a)).isEqualTo(LabProgress.NONE);
    assertThat(terminal.of(b).cellsRun()).containsExactly(3);
  }

  @Test
  void aDamagedFileIsPutAside() throws Exception {
    Path kept = folder.resolve("labs.json");
    Files.writeString(kept, "{ \"a\" : { \"answers\"");
    assertThat(file().of(a)).isEqualTo(LabProgress.NONE);
    assertThat(folder.resolve("labs.json.damaged")).content().contains("answers");
    assertThat(told).singleElement().asString().contains("begins anew", "labs.json.damaged");
    file().change(a, p -> p.withRun(1));
    assertThat(file().of(a).cellsRun()).containsExactly(1);
  }

  @Test
  void withoutAFolderProgressLastsAsLongAsItsOwner() throws Exception {
    ProgressFile nowhere = ProgressFile.in(Optional.empty(), told::add);
    nowhere.change(a, p -> p.withRun(1));
    assertThat(nowhere.of(a).cellsRun()).containsExactly(1);
    assertThat(ProgressFile.in(Optional.empty(), told::add).of(a)).isEqualTo(LabProgress.NONE);
  }
}
