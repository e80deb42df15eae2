/// The mission played as a script on a throw-away sandbox: `./robot story`.
///
/// The story knows only what a visitor of the sandbox can know. It hands documents in over the
/// intake API, reads SMS off the debtor's phone, opens the personal link in a browser without
/// JavaScript, pays at the provider or at a terminal, asks the banks and registers what they hold,
/// and logs in to the console. Only the recount of the figures looks into the database, to be
/// independent of what is recounted.
@NullMarked
package kz.robotbailiff.sandbox.story;

import org.jspecify.annotations.NullMarked;
