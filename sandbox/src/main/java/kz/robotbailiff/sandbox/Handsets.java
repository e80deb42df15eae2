package kz.robotbailiff.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.phone.Inbox;
import kz.robotbailiff.sandbox.phone.Message;
import kz.robotbailiff.sandbox.push.PushMessage;
import kz.robotbailiff.sandbox.push.PushStandIn;
import kz.robotbailiff.sandbox.smsc.Telephones;
import kz.robotbailiff.sandbox.smsc.TextMessage;

/// All telephones of the sandbox: what the SMS centres and the push gateway have brought to them.
record Handsets(Telephones telephones, PushStandIn push) implements Inbox {

    @Override
    public List<Message> messages(String phone) {
        var messages = new ArrayList<Message>();
        for (var sms : telephones.messages(phone.substring(1))) {
            messages.add(Message.sms(sms.at(), sms.text()));
        }
        push.messages().stream()
                .filter(each -> isOf(each, phone))
                .map(each -> Message.push(each.at(), each.title(), each.text(), each.link()))
                .forEach(messages::add);
        messages.sort(Comparator.comparing(Message::at));
        return messages;
    }

    private static boolean isOf(PushMessage message, String phone) {
        return People.find(message.iin())
                .filter(person -> person.phone().equals(phone))
                .isPresent();
    }

    @Override
    public List<String> latest(int most) {
        return telephones.messages().stream()
                .sorted(Comparator.comparing(TextMessage::at).reversed())
                .map(message -> "+" + message.phone())
                .distinct()
                .limit(most)
                .toList();
    }
}
