/// The portal is the debtor's page behind a personal link: the ruling, who demands what and why,
/// what is left to pay and by when, which measures stand, and the two things a debtor can do, pay
/// or disagree. It records facts and nothing else.
@NullMarked
package kz.robotbailiff.service.portal;

import org.jspecify.annotations.NullMarked;
