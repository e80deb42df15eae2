package kz.robotbailiff.service.notice;

import java.util.List;

/// The wire to the SMS centre.
interface SmsGateway {

    /// Sends parts, several at once, and says of each what came of it, in order.
    List<Submitted> send(List<Submission> parts);
}
