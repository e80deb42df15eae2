/// Stand-in for the Unified register of debtors: it enters and excludes people as it is told, and
/// answers at once.
@NullMarked
package kz.robotbailiff.sandbox.register;

import org.jspecify.annotations.NullMarked;
