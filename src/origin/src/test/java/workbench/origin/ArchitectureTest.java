package workbench.origin;

import workbench.rules.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
  ArchitectureTest() {
    super(15);
  }
}
