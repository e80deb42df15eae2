/// Notice tells people: an SMS from 1414 and a push message in the debtor's language, each with the
/// personal link. Delivery receipts come back as facts.
@NullMarked
package kz.robotbailiff.service.notice;

import org.jspecify.annotations.NullMarked;
