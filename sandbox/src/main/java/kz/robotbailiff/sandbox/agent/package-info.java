/// Stand-ins of those who take payments at their own counters and tell the service of them: a
/// network of terminals, a bank's biller, the state's payment gateway. Each keeps its own book, by
/// which it answers what is unfinished, how a payment stands, and what its register of a day is.
@NullMarked
package kz.robotbailiff.sandbox.agent;

import org.jspecify.annotations.NullMarked;
