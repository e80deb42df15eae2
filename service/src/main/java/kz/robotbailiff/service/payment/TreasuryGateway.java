package kz.robotbailiff.service.payment;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The wire to the treasury: payment orders in a batch, each with its own key.
final class TreasuryGateway {

    private final Wire wire;
    private final PaymentSettings.Treasury settings;

    TreasuryGateway(Wire wire, PaymentSettings settings) {
        this.wire = wire;
        this.settings = settings.treasury();
    }

    /// An order; where `payee` is missing the money goes back along its own way.
    ///
    /// @param reference the proceeding's file, or the provider's own id of the money sent back
    record Order(String id, String purpose, String sum, @Nullable Payee payee, String reference) {}

    private record Orders(List<Order> orders) {}

    /// @param state accepted, paid or refused
    record Answer(String id, String state, String reason) {}

    /// Sends orders; one sent before is answered with where it stands.
    List<Answer> send(List<Order> orders) throws Wire.Silence {
        var api = settings.api();
        if (api == null) {
            throw new Wire.Silence("a treasury that is not set", null);
        }
        var headers =
                Map.of(
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + settings.secret());
        var said = wire.post(URI.create(api + "/payouts"), headers, new Orders(orders));
        if (!said.isOk()) {
            throw new Wire.Silence("the treasury (" + said.status() + ")", null);
        }
        var answers = new ArrayList<Answer>();
        for (var answer : said.body().path("answers")) {
            answers.add(
                    new Answer(
                            answer.path("id").asString(""),
                            answer.path("state").asString(""),
                            answer.path("reason").asString("")));
        }
        return answers;
    }
}
