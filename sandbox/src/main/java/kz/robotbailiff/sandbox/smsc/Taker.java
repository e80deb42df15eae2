package kz.robotbailiff.sandbox.smsc;

import java.util.Locale;
import kz.robotbailiff.sandbox.world.Fault;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/// Takes parts off one line.
final class Taker implements ServerMessageReceiverListener {

    private static final int THROTTLED = 0x58;
    private static final int SYSTEM_ERROR = 0x08;
    private static final int UNKNOWN_COMMAND = 0x03;
    private static final int NO_TAG = -1;

    private final Smsc smsc;
    private final Smsc.Login login;

    Taker(Smsc smsc, Smsc.Login login) {
        this.smsc = smsc;
        this.login = login;
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm sm, SMPPServerSession session)
            throws ProcessRequestException {
        var faults = smsc.around().faults();
        faults.hold(login.name());
        if (faults.on(login.name(), Fault.REFUSE)) {
            throw new ProcessRequestException("throttled", THROTTLED);
        }
        var part =
                smsc.store()
                        .take(
                                sm.getDestAddress(),
                                sm.getShortMessage(),
                                sm.isUdhi(),
                                sm.getDataCoding(),
                                tag(sm));
        if (smsc.drops(session)) {
            throw new ProcessRequestException("dropped", SYSTEM_ERROR);
        }
        return result(part.id());
    }

    private SubmitSmResult result(long id) throws ProcessRequestException {
        try {
            var text =
                    login.hexIds() ? Long.toHexString(id) : String.format(Locale.ROOT, "%010d", id);
            return new SubmitSmResult(new MessageId(text), new OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new ProcessRequestException("id", SYSTEM_ERROR, e);
        }
    }

    private static int tag(SubmitSm sm) {
        OptionalParameter.User_message_reference tag =
                sm.getOptionalParameter(OptionalParameter.User_message_reference.class);
        return tag == null ? NO_TAG : Short.toUnsignedInt(tag.getValue());
    }

    private static ProcessRequestException unknown() {
        return new ProcessRequestException("not offered here", UNKNOWN_COMMAND);
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti sm, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm sm, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm sm, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelSm(CancelSm sm, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm sm, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm sm, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(
            QueryBroadcastSm sm, SMPPServerSession session) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm sm, Session session) throws ProcessRequestException {
        throw unknown();
    }
}
