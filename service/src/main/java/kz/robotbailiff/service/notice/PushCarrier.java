package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.notice.MessageRows.Mark;
import kz.robotbailiff.service.notice.MessageRows.PartRow;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends push messages; the gateway tells by the act's id what it has already, so that a message
/// may safely be sent again.
final class PushCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(PushCarrier.class);

    private final Wording wording;
    private final PushGateway gateway;
    private final Outbox outbox;
    private final @Nullable WebPush browsers;

    /// @param browsers sends to browsers beside the apps, if it is set up
    PushCarrier(Wording wording, PushGateway gateway, Outbox outbox, @Nullable WebPush browsers) {
        this.browsers = browsers;
        this.wording = wording;
        this.gateway = gateway;
        this.outbox = outbox;
    }

    @Override
    public Set<ActKind> kinds() {
        return Set.of(ActKind.SEND_PUSH);
    }

    @Override
    public Map<Long, Delivery> carry(ActKind kind, List<Task> all) {
        var deliveries = new HashMap<>(outbox.held(Channel.PUSH, all));
        var tasks = all.stream().filter(task -> !deliveries.containsKey(task.id())).toList();
        var addressees = outbox.addressees(tasks);
        var letters = new ArrayList<PushGateway.Letter>();
        var sizes = new LinkedHashMap<Task, Integer>();
        for (var task : tasks) {
            var to = addressees.get(task.file());
            var name = task.detail();
            if (to == null || name == null) {
                deliveries.put(task.id(), Delivery.givenUp("nobody to tell, or nothing"));
            } else {
                letters.add(
                        new PushGateway.Letter(
                                task.id(), to, wording.push(name, to, outbox.today())));
                sizes.put(task, 1);
            }
        }
        outbox.write(Channel.PUSH, sizes);
        deliveries.putAll(send(letters, List.copyOf(sizes.keySet())));
        return deliveries;
    }

    private Map<Long, Delivery> send(List<PushGateway.Letter> letters, List<Task> tasks) {
        var deliveries = new HashMap<Long, Delivery>();
        tasks.forEach(task -> deliveries.put(task.id(), Delivery.retry("not answered")));
        try {
            var marks = new ArrayList<Mark>();
            var references = new ArrayList<PartRow>();
            gateway.send(letters)
                    .forEach((id, answer) -> {
                        if (deliveries.containsKey(id)) {
                            deliveries.replace(id, delivery(answer.result()));
                            note(id, answer, marks, references);
                        }
                    });
            outbox.sent(references, marks, tasks);
            if (browsers != null) {
                browsers.send(letters);
            }
        } catch (IOException e) {
            LOG.warn("the push gateway did not take a message: {}", e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return deliveries;
    }

    private static void note(
            long id, PushGateway.Answer answer, List<Mark> marks, List<PartRow> references) {
        switch (answer.result()) {
            case ACCEPTED -> marks.add(new Mark(id, MessageState.SENT, null));
            case NO_APP -> marks.add(new Mark(id, MessageState.NO_APP, null));
            case ERROR -> {}
        }
        if (answer.reference() != null) {
            references.add(new PartRow(id, 1, answer.operator(), answer.reference()));
        }
    }

    private static Delivery delivery(PushGateway.Result result) {
        return switch (result) {
            case ACCEPTED, NO_APP -> Delivery.done();
            case ERROR -> Delivery.retry("the gateway says error");
        };
    }
}
