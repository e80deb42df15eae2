/// Stand-in for the SMS centre behind 1414: a real SMPP 3.4 server that joins parts to messages,
/// keeps them for the debtor's phone, and tells a moment later that they were delivered.
@NullMarked
package kz.robotbailiff.sandbox.smsc;

import org.jspecify.annotations.NullMarked;
