/// Intake takes in enforcement documents from the issuing authorities, one by one or in bulk. It
/// checks the form, keeps each document as it came, answers the same content with the same answer
/// and other content under a known key with a conflict, and records what happened as facts. What
/// does not fit goes back at once with its reasons.
@NullMarked
package kz.robotbailiff.service.intake;

import org.jspecify.annotations.NullMarked;
