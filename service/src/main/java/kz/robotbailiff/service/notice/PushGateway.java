package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The wire to the push gateway of the e-government and banks' apps.
interface PushGateway {

    /// A push message for one person.
    ///
    /// @param id the act's id: the same id is the same message, however often it comes
    record Letter(long id, Addressee to, Wording.Push text) {}

    /// What a gateway answers to a message.
    ///
    /// @param operator the gateway's name, where it gives a reference
    /// @param reference by which it tells later what became of the message
    record Answer(Result result, String operator, @Nullable String reference) {

        static Answer of(Result result) {
            return new Answer(result, "push", null);
        }
    }

    /// Whether the gateway takes a message.
    enum Result {
        ACCEPTED,
        /// The person has none of the apps.
        NO_APP,
        ERROR
    }

    /// Sends letters; a letter without an answer is sent again later.
    ///
    /// @throws IOException when the gateway could not be reached or did not answer as agreed
    Map<Long, Answer> send(List<Letter> letters) throws IOException, InterruptedException;
}
