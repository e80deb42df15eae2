package kz.robotbailiff.sandbox.chamber;

import java.util.List;
import java.util.stream.Collectors;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.StandIn;

/// The chamber, which publishes its roster and nothing else.
public final class Chamber implements StandIn {

    private final List<Member> members;

    /// The chamber with its usual members.
    public Chamber() {
        this(Member.everybody());
    }

    /// A chamber of other people, for tests.
    public Chamber(List<Member> members) {
        this.members = List.copyOf(members);
    }

    @Override
    public String name() {
        return "chamber";
    }

    @Override
    public Answer handle(Call call) {
        if (call.is("GET", "/bailiffs")) {
            var body = Body.of(Json.bytes(members));
            return new Answer(200, "application/json", body);
        }
        var words = Words.chosen(call.query().get("lang"), call.headers().get("accept-language"));
        return Answer.html(Page.of(words, words.say("chamber.title"), "/chamber", table(words)));
    }

    private String table(Words words) {
        var rows = members.stream().map(Chamber::row).collect(Collectors.joining());
        return "<table><tr><th>%s</th><th>%s</th><th>%s</th></tr>%s</table>"
                .formatted(
                        Page.escape(words.say("chamber.licence")),
                        Page.escape(words.say("chamber.name")),
                        Page.escape(words.say("chamber.registered")),
                        rows);
    }

    private static String row(Member member) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        Page.escape(member.licence()),
                        Page.escape(member.name().kk()),
                        Page.escape(String.join(", ", member.registered())));
    }
}
