/// The console shows staff and private bailiffs what the robot does and why: files, work lists,
/// acts given up, statistics. It reads views, and writes nothing but its own access log and facts
/// of its own.
@NullMarked
package kz.robotbailiff.service.console;

import org.jspecify.annotations.NullMarked;
