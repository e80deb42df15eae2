package kz.robotbailiff.sandbox.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.robotbailiff.sandbox.people.CheckedNumbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The bank's books. The same inputs in the same order give the same books again.
final class Ledger {

    private final String bic;
    private final Function<String, @Nullable Account> rule;
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<Long, Standing> orders = new HashMap<>();
    private final Map<String, List<Standing>> ofPerson = new HashMap<>();
    private final Map<Long, Integer> bodies = new HashMap<>();
    private final Map<Long, Map<String, Object>> lastReports = new HashMap<>();
    private final Set<Long> tombstones = new HashSet<>();

    /// @param rule the account that a person has from the beginning, if any
    Ledger(String bic, Function<String, @Nullable Account> rule) {
        this.bic = bic;
        this.rule = rule;
    }

    @Nullable Account account(String iin) {
        var known = accounts.get(iin);
        return known == null ? rule.apply(iin) : known;
    }

    long held(String iin) {
        return of(iin).stream().filter(each -> each.seizure).mapToLong(each -> each.done).sum();
    }

    private List<Standing> of(String iin) {
        return ofPerson.getOrDefault(iin, List.of());
    }

    /// Sets an account; what stands on it takes what it can.
    List<Map<String, Object>> set(String iin, Account account) {
        accounts.put(iin, account);
        var reports = new ArrayList<Map<String, Object>>();
        for (var standing : List.copyOf(of(iin))) {
            if (standing.seizure && hold(standing)) {
                reports.add(executed(standing));
            } else if (!standing.seizure) {
                debit(standing, reports);
            }
        }
        return reports;
    }

    /// Carries out an order and returns its receipt's code; what it brings about goes to `reports`.
    String order(JsonNode order, List<Map<String, Object>> reports) {
        long id = order.path("orderId").asLong();
        var body = order.toString().hashCode();
        var known = bodies.putIfAbsent(id, body);
        if (known != null) {
            return known == body ? again(id, reports) : "95";
        }
        return switch (order.path("type").asString("")) {
            case "SeizureOrder" -> seize(id, order, reports);
            case "LiftOrder" -> lift(id, order, reports);
            case "CollectionOrder" -> collect(id, order, reports);
            case "CollectionLimit" -> lower(order);
            case "CollectionRecall" -> recall(id, order, reports);
            default -> "92";
        };
    }

    /// The stored answer is given again.
    private String again(long id, List<Map<String, Object>> reports) {
        var last = lastReports.get(id);
        if (last != null) {
            reports.add(last);
        }
        return "94";
    }

    private String seize(long id, JsonNode order, List<Map<String, Object>> reports) {
        var standing = standing(id, true, order);
        if (tombstones.contains(id)) {
            standing.over = true;
            reports.add(report(standing, "ExecutionReport", "REJECTED", "08"));
        } else if (account(standing.iin) == null) {
            reports.add(report(standing, "ExecutionReport", "NOTHING_TO_SEIZE", "11"));
        } else {
            hold(standing);
            reports.add(executed(standing));
        }
        return "01";
    }

    private Standing standing(long id, boolean seizure, JsonNode order) {
        var iin = order.path("debtor").path("iin").asString("");
        var proceeding = order.path("basis").path("proceeding").asString("");
        var standing =
                new Standing(
                        id, seizure, iin, proceeding, Tiyn.of(order.path("max").asString("0")));
        standing.exempt = order.path("exempt");
        orders.put(id, standing);
        ofPerson.computeIfAbsent(iin, _ -> new ArrayList<>()).add(standing);
        return standing;
    }

    private boolean hold(Standing seizure) {
        var account = account(seizure.iin);
        var free = account == null ? 0 : account.free(seizure.exempt) - held(seizure.iin);
        var more = Math.min(seizure.rest(), Math.max(0, free));
        seizure.done += more;
        return more > 0;
    }

    private Map<String, Object> executed(Standing seizure) {
        var state = seizure.done == seizure.most ? "EXECUTED" : "PARTIAL";
        var report = report(seizure, "ExecutionReport", state, "01");
        report.put("seized", Tiyn.text(seizure.done));
        report.put("accounts", List.of(found(seizure)));
        return report;
    }

    private Map<String, String> found(Standing seizure) {
        var account = account(seizure.iin);
        var found = new LinkedHashMap<String, String>();
        var digits = (seizure.iin + bic.hashCode()).replaceAll("[^0-9]", "") + "0000000000000";
        found.put("iban", CheckedNumbers.account("999", digits.substring(0, 13)));
        found.put("kind", account == null ? Account.CURRENT : account.kind());
        found.put("balance", Tiyn.text(account == null ? 0 : account.balance()));
        found.put("seized", Tiyn.text(seizure.done));
        return found;
    }

    private String lift(long id, JsonNode order, List<Map<String, Object>> reports) {
        long lifts = order.path("lifts").asLong();
        var full = order.path("kind").asString("").equals("FULL");
        var seizure = orders.get(lifts);
        if (seizure == null || !seizure.seizure) {
            tombstones.add(lifts);
            reports.add(lifted(id, "NOT_FOUND", "20", 0));
            return "01";
        }
        var state = seizure.over ? "ALREADY_LIFTED" : "LIFTED";
        var most = full ? 0 : Tiyn.of(order.path("newMax").asString("0"));
        // A limit that comes late never raises what a later one lowered.
        seizure.most = Math.min(seizure.most, most);
        seizure.done = Math.min(seizure.done, seizure.most);
        seizure.over |= full;
        reports.add(lifted(id, state, "01", seizure.done));
        return "01";
    }

    private Map<String, Object> lifted(long id, String state, String code, long held) {
        var report = report(id, 1, "LiftReport", state, code);
        report.put("held", Tiyn.text(held));
        return report;
    }

    private String collect(long id, JsonNode order, List<Map<String, Object>> reports) {
        var standing = standing(id, false, order);
        if (tombstones.contains(id)) {
            standing.over = true;
            return "01";
        }
        if (account(standing.iin) == null) {
            return "11";
        }
        debit(standing, reports);
        return "01";
    }

    /// Money held for the same proceeding is debited first; what others hold is left alone.
    private void debit(Standing collection, List<Map<String, Object>> reports) {
        var account = account(collection.iin);
        if (account == null) {
            return;
        }
        long own = 0;
        for (var each : of(collection.iin)) {
            if (each.seizure && each.proceeding.equals(collection.proceeding)) {
                own += each.done;
            }
        }
        var free = account.free(collection.exempt) - held(collection.iin) + own;
        var sum = Math.min(collection.rest(), Math.max(0, free));
        if (sum > 0) {
            accounts.put(collection.iin, account.plus(-sum));
            collection.done += sum;
            takeFromHold(collection, sum);
            reports.add(debited(collection, sum));
        }
    }

    private void takeFromHold(Standing collection, long sum) {
        var rest = sum;
        for (var each : of(collection.iin)) {
            if (each.seizure && each.proceeding.equals(collection.proceeding)) {
                var taken = Math.min(rest, each.done);
                each.done -= taken;
                each.most -= taken;
                rest -= taken;
            }
        }
    }

    private Map<String, Object> debited(Standing collection, long sum) {
        var state = collection.rest() == 0 ? "EXECUTED" : "PARTIAL";
        var report = report(collection, "CollectionReport", state, "01");
        report.put("debited", Tiyn.text(sum));
        report.put("total", Tiyn.text(collection.done));
        report.put("transactionId", bic + "-" + collection.id + "-" + collection.seq);
        return report;
    }

    private String lower(JsonNode order) {
        var collection = orders.get(order.path("limits").asLong());
        if (collection == null) {
            return "20";
        }
        collection.most = Math.min(collection.most, Tiyn.of(order.path("newMax").asString("0")));
        return "01";
    }

    private String recall(long id, JsonNode order, List<Map<String, Object>> reports) {
        long recalls = order.path("recalls").asLong();
        var collection = orders.get(recalls);
        if (collection == null) {
            tombstones.add(recalls);
        } else {
            collection.over = true;
        }
        var state = collection == null ? "NOT_FOUND" : "RECALLED";
        reports.add(report(id, 1, "RecallReport", state, collection == null ? "20" : "01"));
        return "01";
    }

    private Map<String, Object> report(Standing of, String type, String state, String code) {
        of.seq++;
        return report(of.id, of.seq, type, state, code);
    }

    private Map<String, Object> report(long id, int seq, String type, String state, String code) {
        var report = new LinkedHashMap<String, Object>();
        report.put("type", type);
        report.put("orderId", Long.toString(id));
        report.put("seq", seq);
        report.put("state", state);
        report.put("code", code);
        lastReports.put(id, report);
        return report;
    }
}
