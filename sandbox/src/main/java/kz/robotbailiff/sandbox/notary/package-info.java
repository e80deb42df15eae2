/// Stand-in for the Unified notarial information system: it forbids and permits transactions of a
/// person as it is told, and answers at once.
@NullMarked
package kz.robotbailiff.sandbox.notary;

import org.jspecify.annotations.NullMarked;
