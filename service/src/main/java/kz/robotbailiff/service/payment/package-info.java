/// Payment takes notices of money from providers, banks and authorities, books each once in double
/// entry, and carries out payouts to claimants and refunds to debtors. Every posting has two sides
/// and the sum of all postings is zero.
@NullMarked
package kz.robotbailiff.service.payment;

import org.jspecify.annotations.NullMarked;
