package kz.robotbailiff.service.payment;

import org.springframework.http.MediaType;

/// A way of speaking the check–pay protocol: how answers are written, and with which codes.
///
/// A new one is a class, its `codes_<name>.csv`, and a line in the wiring.
interface Dialect {

    /// The last part of its address, and the name of its code table.
    String name();

    MediaType type();

    /// Whether a terminal may be sent away because of the sum. Where the payer's money is taken
    /// before we are told, nobody is sent away.
    boolean limitsSums();

    /// Whether a payment taken back is answered with a code of its own, and not with a plain yes.
    boolean saysCancelled();

    /// The answer as it goes out.
    String write(Reply reply);
}
