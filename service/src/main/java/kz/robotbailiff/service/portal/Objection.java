package kz.robotbailiff.service.portal;

import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import org.jspecify.annotations.Nullable;

/// What the debtor contests, as it was said on the page.
///
/// @param admitted what the debtor admits to owe, where the claim is about a sum
/// @param words the debtor's own words, for an officer alone
/// @param about the input that was pointed at, as decision, rule and name
record Objection(Claim claim, Tenge admitted, @Nullable String words, @Nullable String about) {}
