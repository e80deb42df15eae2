/// What an authority sends: the enforcement document, its parties, its sum and its dates.
@NullMarked
package kz.robotbailiff.core.document;

import org.jspecify.annotations.NullMarked;
