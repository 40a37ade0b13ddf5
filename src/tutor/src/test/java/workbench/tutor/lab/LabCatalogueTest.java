package workbench.tutor.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.tutor.catalogue.CatalogueFailure;
import workbench.tutor.page.ReadPage;

class LabCatalogueTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private PageFolder pages;

  @BeforeEach
  void open() {
    pages = new PageFolder(folder);
  }

  @Test
  void labsComeInTheCataloguesOrder() throws Exception {
    pages.catalogue("# a remark", "", "b", " a ").page("a", "Alpha", "").page("b", "Beta", "");
    assertThat(pages.open().labs()).extracting(Lab::title).containsExactly("Beta", "Alpha");
    assertThat(pages.open().labs()).extracting(Lab::number).containsExactly(1, 2);
  }

  @Test
  void aLabIsFoundByItsNumberAndByItsFolder() throws Exception {
    pages.catalogue("a", "b").page("a", "Alpha", "").page("b", "Beta", "");
    assertThat(pages.open().find("2")).map(Lab::id).contains("b");
    assertThat(pages.open().find("b")).map(Lab::number).contains(2);
    assertThat(pages.open().find("3")).isEmpty();
  }

  @Test
  void aBrokenPageLeavesTheOthers() throws Exception {
    pages.catalogue("a", "b", "c").page("a", "Alpha", "").page("b", "", "");
    assertThat(pages.open().labs())
        .extracting(lab -> lab.read().getClass())
        .hasToString(
            java.util.List.of(ReadPage.Good.class, ReadPage.Broken.class, ReadPage.Broken.class)
                .toString());
    assertThat(pages.open().labs().get(1).title()).isEqualTo("b");
  }

  @Test
  void aFolderWithoutLabsIsToldInASentence() throws Exception {
    assertThatThrownBy(() -> LabCatalogue.open(folder.resolve("nowhere")))
        .isInstanceOf(CatalogueFailure.class)
        .hasMessageStartingWith("There is no folder '");
    assertThatThrownBy(pages::open).hasMessageContaining("has no readable catalogue.txt");
    pages.catalogue("# nothing");
    assertThatThrownBy(pages::open).hasMessageContaining("names no lab");
  }

  @Test
  void theBundledLabsAreWhole() {
    LabCatalogue bundled = LabCatalogue.bundled();
    assertThat(bundled.labs())
        .allSatisfy(lab -> assertThat(lab.read()).isInstanceOf(ReadPage.Good.class));
  }
}
