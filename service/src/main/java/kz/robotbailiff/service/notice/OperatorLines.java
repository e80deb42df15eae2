package kz.robotbailiff.service.notice;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The lines to all SMS operators: for each its session, its receipts, its gateway and its pulse.
final class OperatorLines implements AutoCloseable {

    private final List<ReceiptListener> listeners = new ArrayList<>();
    private final List<SmppSession> sessions = new ArrayList<>();
    private final List<SmppGateway> gateways = new ArrayList<>();

    /// @param keep keeps receipts and says of each whether it is kept
    OperatorLines(
            NoticeSettings settings,
            Function<List<SmsReceipt>, List<Boolean>> keep,
            MeterRegistry meters) {
        settings.operators()
                .forEach((name, operator) -> {
                    var listener = new ReceiptListener(name, operator.receiptIds(), keep);
                    var session = new SmppSession(name, operator, listener);
                    var pulse = new Pulse(name, operator.slow(), settings.operatorRest());
                    listeners.add(listener);
                    sessions.add(session);
                    gateways.add(new SmppGateway(operator, session, pulse, meters));
                });
    }

    void start() {
        listeners.forEach(ReceiptListener::started);
        sessions.forEach(SmppSession::start);
    }

    List<SmppGateway> gateways() {
        return gateways;
    }

    @Override
    public void close() {
        gateways.forEach(SmppGateway::close);
        listeners.forEach(ReceiptListener::close);
    }
}
