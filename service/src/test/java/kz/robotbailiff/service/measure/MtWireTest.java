package kz.robotbailiff.service.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The text wire says the same as the others, which proves that the shape is neutral.
class MtWireTest {

    private static final Partner BANK = Samples.bank(Wires.Name.MT998);
    private final MtWire wire = new MtWire(Samples.trees(), new AtomicLong(7)::incrementAndGet);

    @Test
    void everyOrderComesBackAsItWas() throws Exception {
        var text = new String(wire.orders(BANK, Samples.orders()), UTF_8);
        List<JsonNode> read = MtText.read(text);
        assertThat(read).isEqualTo(List.copyOf(Samples.trees().of(Samples.orders())));
    }

    @Test
    void looksLikeAnMt998() {
        assertThat(new String(wire.orders(BANK, Samples.orders().subList(1, 2)), UTF_8))
                .isEqualTo(
                        """
                        {1:F01ROBOTKZKAXXX0000000000}{2:I998SBAAKZKAXXXXN2020}{4:
                        :20:RB8
                        :12:400
                        :77E:FORMS/ACR/Recall of a seizure
                        /ORDER/42/2026-09-08T10%3A15%3A00.123456+05%3A00
                        /REFDOC/41/PARTIAL
                        /REASON/SURPLUS
                        /NEWMAX/KZT5000,00/KZT
                        -}
                        """);
    }

    @Test
    void readsReportsWithTheirAccounts() throws Exception {
        var text =
                """
                {1:F01X}{2:O998X}{4:
                :20:1
                :12:400
                :77E:FORMS/ACE/Execution
                /ORDER/41/
                /SEQ/1
                /STATE/PARTIAL
                /SEIZED/KZT150,00
                /A/KZ00999A000000000000/benefits/KZT150,00/KZT150,00
                -}
                """;
        var account =
                new BankReport.Found(
                        "KZ00999A000000000000", "benefits", Tenge.of(150), Tenge.of(150));
        assertThat(wire.reports(BANK, text.getBytes(UTF_8)))
                .isEqualTo(
                        List.of(
                                new BankReport.Executed(
                                        41, 1, true, Tenge.of(150), List.of(account))));
    }

    @Test
    void oddTextIsRefusedAsAWhole() {
        for (var text :
                List.of(
                        "",
                        "{4:\n:77E:FORMS/XX/No\n-}",
                        "{4:\n/ORDER/1/2/3/4\n-}",
                        "{4:\n/HELD/KZT1.00\n-}",
                        "{4:\n/STATE/%ZZ\n-}",
                        "{4:\n/NOBODY/1\n-}",
                        "{4:\n:77E:FORMS/ACL/x\n/ORDER/1/\n/SEQ/1\n/HELD/KZT0,00",
                        "{4:\n:77E:FORMS/ACL/x\n/ORDER/99999999999999999999/\n/SEQ/1\n-}")) {
            assertThatThrownBy(() -> wire.reports(BANK, text.getBytes(UTF_8)))
                    .as(text)
                    .isInstanceOf(Unreadable.class);
        }
        assertThatThrownBy(() -> wire.reports(BANK, new byte[] {(byte) 0xC3, 0x28}))
                .isInstanceOf(Unreadable.class);
    }
}
