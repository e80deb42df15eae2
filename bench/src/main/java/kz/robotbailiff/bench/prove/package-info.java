/// Proofs that run for minutes, not seconds: whole lives of proceedings, played through the robot
/// and through a plain reference model side by side.
///
/// A seed becomes a story, a story is played fact by fact, and after each fact the robot and the
/// model must agree and the invariants must hold. A story that fails is made as short as it can be
/// and printed, so that it can be kept as a test.
@NullMarked
package kz.robotbailiff.bench.prove;

import org.jspecify.annotations.NullMarked;
