/// How fast the robot is, beside what the database can do at best and what a team would otherwise
/// use. The service does the work first, in a program of its own; the rows that it wrote are then
/// written again by each contender in its own way, so that all of them end with the same rows.
@NullMarked
package kz.robotbailiff.bench.speed;

import org.jspecify.annotations.NullMarked;
