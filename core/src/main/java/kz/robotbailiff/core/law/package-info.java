/// The law as code: one method per rule, dated values with a source on every row, and the norm that
/// each outcome rests on.
@NullMarked
package kz.robotbailiff.core.law;

import org.jspecify.annotations.NullMarked;
