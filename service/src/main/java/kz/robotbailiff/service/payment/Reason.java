package kz.robotbailiff.service.payment;

/// What we have to say to one who tells us of money, before a dialect's table makes it a code.
public enum Reason {
    /// The account can be paid, or the payment is booked.
    OK,
    /// Nothing is known now; the same question later will be answered.
    TRY_LATER,
    /// No account of ours looks like this.
    WRONG_FORMAT,
    /// No such account.
    NOT_FOUND,
    /// The same id with another sum or account.
    OTHER_CONTENT,
    /// The account needs no money any more.
    NOT_ACTIVE,
    /// The payment was taken back before.
    CANCELLED,
    /// The robot has not answered the payment yet, so that it cannot be taken back yet.
    UNFINISHED,
    /// The money was passed on: it cannot be taken back.
    NOT_CANCELLED,
    TOO_SMALL,
    TOO_LARGE,
    /// Anything else that is wrong.
    OTHER
}
