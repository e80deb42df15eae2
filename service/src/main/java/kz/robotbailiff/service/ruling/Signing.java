package kz.robotbailiff.service.ruling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.robotbailiff.service.platform.Ids;

/// Signs rulings that are issued together: one tree and one signature for each territory.
final class Signing {

    private final Ids ids;

    Signing(Ids ids) {
        this.ids = ids;
    }

    /// A ruling with its number and its frozen data.
    record Numbered(Draft draft, long ordinal, String number, String content) {}

    /// A signature over a tree of rulings.
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    record Tree(long id, SigningKey key, String head, byte[] signature) {}

    /// A ruling with its place in a tree.
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    record Leaf(Numbered ruling, Tree tree, int index, byte[] path) {}

    List<Leaf> sign(List<Numbered> rulings, Instant signedAt) {
        var byRegion = new TreeMap<Integer, List<Numbered>>();
        for (var ruling : rulings) {
            byRegion.computeIfAbsent(ruling.draft().body().region(), _ -> new ArrayList<>())
                    .add(ruling);
        }
        var leaves = new ArrayList<Leaf>(rulings.size());
        byRegion.forEach((region, group) -> leaves.addAll(sign(region, group, signedAt)));
        return leaves;
    }

    private List<Leaf> sign(int region, List<Numbered> rulings, Instant signedAt) {
        var hashes =
                new HashTree(
                        rulings.stream().map(ruling -> Canonical.bytes(ruling.content())).toList());
        long id = ids.next();
        var head =
                Canonical.write(
                        Map.of(
                                "id", Long.toString(id),
                                "region", region,
                                "root", HexFormat.of().formatHex(hashes.root()),
                                "signedAt", signedAt.toString(),
                                "size", hashes.size()));
        var key = rulings.getFirst().draft().key();
        var tree = new Tree(id, key, head, key.sign(Canonical.bytes(head)));
        var leaves = new ArrayList<Leaf>(rulings.size());
        for (int i = 0; i < rulings.size(); i++) {
            leaves.add(new Leaf(rulings.get(i), tree, i, hashes.path(i)));
        }
        return leaves;
    }
}
