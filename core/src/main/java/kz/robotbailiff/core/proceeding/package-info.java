/// The robot itself: what a proceeding is, what can happen to it, what is to be done about it.
///
/// [Robot#decide] is one pure function from a proceeding, a fact and the law of a day to a
/// decision. It reads no clock, no database and no setting that the law does not name, so that
/// every decision can be told again from what was stored about it.
@NullMarked
package kz.robotbailiff.core.proceeding;

import org.jspecify.annotations.NullMarked;
