package kz.robotbailiff.service.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes receipts off the wire and answers each only when it is kept.
///
/// Receipts that wait at the same time are kept in one transaction. One that cannot be kept, or
/// whose message is not known yet, is answered "later", so that the centre tells it again.
final class ReceiptListener implements MessageReceiverListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptListener.class);
    private static final Pattern ID = Pattern.compile("\\bid:(\\S+)");
    private static final Pattern STATE = Pattern.compile("\\bstat:(\\S+)");
    private static final List<String> STATES =
            List.of(
                    "ENROUTE", "DELIVRD", "EXPIRED", "DELETED", "UNDELIV", "ACCEPTD", "UNKNOWN",
                    "REJECTD");
    private static final int LATER = 0x64;
    private static final int NEVER = 0x65;
    private static final int LONGEST = 200;
    private static final int MOST = 500;
    private static final int PATIENCE = 10;
    private static final int TICK_MILLIS = 100;

    private final String operator;
    private final NoticeSettings.ReceiptIds ids;
    private final Function<List<SmsReceipt>, List<Boolean>> keep;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST * 8);
    private final Thread keeper = Thread.ofVirtual().name("sms-receipts").unstarted(this::run);

    private volatile boolean closing;

    private record Waiting(SmsReceipt receipt, CompletableFuture<Boolean> kept) {}

    /// @param keep keeps receipts and says of each whether it is kept
    ReceiptListener(
            String operator,
            NoticeSettings.ReceiptIds ids,
            Function<List<SmsReceipt>, List<Boolean>> keep) {
        this.operator = operator;
        this.ids = ids;
        this.keep = keep;
    }

    ReceiptListener started() {
        keeper.start();
        return this;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            return;
        }
        var waiting = new Waiting(read(message), new CompletableFuture<>());
        try {
            if (!queue.offer(waiting) || !waiting.kept().get(PATIENCE, TimeUnit.SECONDS)) {
                throw new ProcessRequestException("not now", LATER);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new ProcessRequestException("not kept", LATER, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessRequestException("closing", LATER, e);
        }
    }

    private SmsReceipt read(DeliverSm message) throws ProcessRequestException {
        var text = text(message);
        var state = state(message, text);
        if (state == null) {
            throw new ProcessRequestException("a receipt without a state", NEVER);
        }
        return new SmsReceipt(
                operator,
                reference(message, text),
                state.toUpperCase(Locale.ROOT),
                tag(message),
                message.getSourceAddr(),
                evidence(text));
    }

    /// The receipt's words: in the message itself or, as some centres do, in a parameter beside it.
    private static String text(DeliverSm message) {
        OptionalParameter.Message_payload beside =
                message.getOptionalParameter(OptionalParameter.Message_payload.class);
        var inside = message.getShortMessage();
        var bytes = inside.length == 0 && beside != null ? beside.getValue() : inside;
        return new String(bytes, US_ASCII);
    }

    /// The state in words, or else as the number that SMPP gives it.
    private static @Nullable String state(DeliverSm message, String text) {
        var word = find(STATE, text);
        OptionalParameter.Message_state told =
                message.getOptionalParameter(OptionalParameter.Message_state.class);
        if (word != null || told == null) {
            return word;
        }
        int number = told.getValue() - 1;
        return number >= 0 && number < STATES.size() ? STATES.get(number) : null;
    }

    /// Without what follows the last field: some centres repeat the message there.
    private static String evidence(String text) {
        int end = text.indexOf(" text:");
        var words = end < 0 ? text : text.substring(0, end);
        return words.substring(0, Math.min(words.length(), LONGEST)).replace('\0', ' ');
    }

    private @Nullable String reference(DeliverSm message, String text)
            throws ProcessRequestException {
        OptionalParameter.Receipted_message_id told =
                message.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        if (told != null) {
            return normal(told.getValueAsString());
        }
        var id = find(ID, text);
        try {
            return id == null || ids == NoticeSettings.ReceiptIds.SAME
                    ? normal(id)
                    : normal(new BigInteger(id).toString(16));
        } catch (NumberFormatException e) {
            throw new ProcessRequestException("not the agreed notation", NEVER, e);
        }
    }

    /// The one form in which references are kept: centres pad them and change their case at will.
    static @Nullable String normal(@Nullable String reference) {
        return reference == null
                ? null
                : reference.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }

    private static @Nullable Integer tag(DeliverSm message) {
        OptionalParameter.User_message_reference told =
                message.getOptionalParameter(OptionalParameter.User_message_reference.class);
        return told == null ? null : Short.toUnsignedInt(told.getValue());
    }

    private static @Nullable String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    private void run() {
        try {
            while (!closing) {
                var first = queue.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    var batch = new ArrayList<>(List.of(first));
                    queue.drainTo(batch, MOST - 1);
                    keepAll(batch);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepAll(List<Waiting> batch) {
        try {
            var kept = keep.apply(batch.stream().map(Waiting::receipt).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).kept().complete(kept.get(i));
            }
        } catch (RuntimeException e) {
            LOG.error("{} receipts could not be kept", batch.size(), e);
            batch.forEach(waiting -> waiting.kept().complete(false));
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // we ask for none
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source)
            throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not used", NEVER);
    }

    @Override
    public void close() {
        closing = true;
        try {
            if (!keeper.join(Duration.ofSeconds(2))) {
                keeper.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
