/// The system under study: download, load, blur, darken, save. Plain Java without instruments.
///
/// Read [workbench.pipeline.Downloader], [workbench.pipeline.ImageFiles],
/// [workbench.pipeline.GaussianBlur] and [workbench.pipeline.Darken]; the rest serves these four.
@NullMarked
package workbench.pipeline;

import org.jspecify.annotations.NullMarked;
