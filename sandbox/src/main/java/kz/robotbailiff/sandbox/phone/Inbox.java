package kz.robotbailiff.sandbox.phone;

import java.util.List;

/// What has come to the telephones of the sandbox; a number is written `+7700…`.
public interface Inbox {

    /// What came to one number, in the order in which it came.
    List<Message> messages(String phone);

    /// The numbers to which something came last, the latest first, no more than asked for.
    List<String> latest(int most);
}
