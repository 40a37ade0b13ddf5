package workbench.shell;

import workbench.rules.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
  ArchitectureTest() {
    super(8);
  }
}
