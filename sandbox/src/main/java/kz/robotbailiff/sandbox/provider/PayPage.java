package kz.robotbailiff.sandbox.provider;

import java.math.RoundingMode;
import java.util.function.BiConsumer;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The page on which a person pays, refuses, or turns back.
final class PayPage {

    private final Till till;
    private final Surroundings around;
    private final BiConsumer<Invoice, Boolean> callBack;

    PayPage(Till till, Surroundings around, BiConsumer<Invoice, Boolean> callBack) {
        this.till = till;
        this.around = around;
        this.callBack = callBack;
    }

    Answer handle(Call call) {
        var invoice = till.find(call.part(1));
        if (invoice.isEmpty()) {
            return Answer.empty(404);
        }
        return call.method().equals("POST")
                ? press(invoice.get(), "pay".equals(call.form().get("do")))
                : show(invoice.get(), words(call));
    }

    static Words words(Call call) {
        return Words.chosen(call.query().get("lang"), call.headers().get("accept-language"));
    }

    private Answer press(Invoice invoice, boolean pays) {
        if (invoice.isOpen(around.now())) {
            var status = pays ? "CHARGE" : "REJECT";
            if (till.move(invoice, status, around.now().toString())) {
                callBack.accept(invoice, pays);
            }
        }
        return Answer.seeOther(invoice.backLink());
    }

    private Answer show(Invoice invoice, Words words) {
        var back = Page.escape(invoice.backLink());
        var self = "/provider/pay/" + invoice.id();
        if (!invoice.isOpen(around.now())) {
            var over =
                    "<p>%s</p><p><a href=\"%s\">%s</a></p>"
                            .formatted(
                                    Page.escape(words.say("provider.over.text")),
                                    back,
                                    Page.escape(words.say("provider.pay.back")));
            return Answer.html(Page.of(words, words.say("provider.over.title"), self, over));
        }
        var sum = invoice.amount().setScale(2, RoundingMode.UNNECESSARY).toPlainString();
        var main =
                """
                <div class="phone"><p>%s</p><p class="note">%s</p>
                <form method="post">
                <p><button name="do" value="pay">%s</button></p>
                <p><button class="off" name="do" value="decline">%s</button></p></form>
                <p><a href="%s">%s</a></p></div>
                """
                        .formatted(
                                Page.escape(
                                        words.say(
                                                "provider.pay.for", "account", invoice.account())),
                                Page.escape(words.say("provider.pay.card")),
                                Page.escape(words.say("provider.pay.button", "sum", sum)),
                                Page.escape(words.say("provider.pay.decline")),
                                back,
                                Page.escape(words.say("provider.pay.back")));
        return Answer.html(Page.of(words, words.say("provider.pay.title", "sum", sum), self, main));
    }
}
