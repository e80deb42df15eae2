/// Stand-ins for second-tier banks. Each keeps accounts by a rule that anyone can work out from the
/// IIN, seizes, releases and debits as it is ordered, and reports of its own accord. It speaks the
/// published protocol (`docs/api/partners.md`) and knows nothing of the service.
@NullMarked
package kz.robotbailiff.sandbox.bank;

import org.jspecify.annotations.NullMarked;
