/// Payment takes notices of money from providers, banks and authorities, books each once in double
/// entry together with the fact that tells the robot, and carries out payouts to claimants, refunds
/// to payers and money that follows a file to its private bailiff. Every movement has two sides and
/// the sum of all postings is zero; nothing but the world outside is ever below zero.
@NullMarked
package kz.robotbailiff.service.payment;

import org.jspecify.annotations.NullMarked;
