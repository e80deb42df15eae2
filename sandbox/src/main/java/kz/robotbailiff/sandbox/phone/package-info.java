/// The debtor's telephone, as far as a sandbox can have one: pick a number, read what came to it,
/// tap the link.
@NullMarked
package kz.robotbailiff.sandbox.phone;

import org.jspecify.annotations.NullMarked;
