package kz.robotbailiff.sandbox.treasury;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Writes a `camt.054.001.08`: a debit for what was paid, a reversal for what came back.
final class Statement {

    private Statement() {}

    static String of(String id, Instant at, String iik, List<Payout> payouts) {
        var moment = at.truncatedTo(ChronoUnit.SECONDS).toString();
        var xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08">
                        <BkToCstmrDbtCdtNtfctn>
                        <GrpHdr><MsgId>%1$s</MsgId><CreDtTm>%2$s</CreDtTm></GrpHdr>
                        <Ntfctn><Id>%1$s</Id><CreDtTm>%2$s</CreDtTm>
                        <Acct><Id><IBAN>%3$s</IBAN></Id></Acct>
                        """
                                .formatted(id, moment, iik));
        for (var payout : payouts) {
            boolean paid = payout.isPaid();
            xml.append(
                    """
                    <Ntry><Amt Ccy="KZT">%s</Amt><CdtDbtInd>%s</CdtDbtInd><RvslInd>%s</RvslInd>
                    <Sts><Cd>BOOK</Cd></Sts><BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd>
                    <NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>%s</TxDtls></NtryDtls></Ntry>
                    """
                            .formatted(
                                    payout.sum(),
                                    paid ? "DBIT" : "CRDT",
                                    !paid,
                                    payout.id(),
                                    paid
                                            ? ""
                                            : "<RtrInf><Rsn><Cd>%s</Cd></Rsn></RtrInf>"
                                                    .formatted(payout.reason())));
        }
        return xml.append("</Ntfctn>\n</BkToCstmrDbtCdtNtfctn>\n</Document>\n").toString();
    }
}
