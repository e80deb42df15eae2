/// The stand-in of a payment provider: online payments in the shape of Halyk's ePay 2.0, with a
/// page that a person can press through, and a payment terminal that speaks the check–pay protocol.
@NullMarked
package kz.robotbailiff.sandbox.provider;

import org.jspecify.annotations.NullMarked;
