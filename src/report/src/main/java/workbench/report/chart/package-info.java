/// The charts of a run. They draw on any `Graphics2D` and know no window: a `...Chart` builds a
/// plot around a dataset, and what is drawn of a recording is in the class that makes the dataset.
/// A plot can so be given a dataset that changes while it is shown.
@NullMarked
package workbench.report.chart;

import org.jspecify.annotations.NullMarked;
