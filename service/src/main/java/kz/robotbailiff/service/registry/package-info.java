/// The registry asks the state registers who the debtor is: whether the name belongs to the number,
/// whether the person is alive, where they live and which phone is theirs. Its answer is a fact;
/// what follows from the answer is for the robot to decide.
@NullMarked
package kz.robotbailiff.service.registry;

import org.jspecify.annotations.NullMarked;
