/// The variants: one short class each, which differ only in which thread does what.
@NullMarked
package workbench.labs.variants;

import org.jspecify.annotations.NullMarked;
