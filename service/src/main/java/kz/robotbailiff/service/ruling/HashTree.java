package kz.robotbailiff.service.ruling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.robotbailiff.service.platform.Tokens;

/// A tree of hashes over many texts, so that one signature proves each of them by itself.
///
/// Leaves and nodes are hashed as in RFC 6962 (prefix 0 and 1), so that a node can never pass for a
/// leaf; a node without a sibling is carried up as it is.
final class HashTree {

    static final int HASH = 32;

    private final List<List<byte[]>> levels = new ArrayList<>();

    /// A tree over at least one text.
    HashTree(List<byte[]> texts) {
        var level = texts.stream().map(HashTree::leaf).toList();
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    byte[] root() {
        return levels.getLast().getFirst();
    }

    int size() {
        return levels.getFirst().size();
    }

    /// The siblings from a leaf up to the root, one after the other.
    byte[] path(int index) {
        var path = new byte[levels.size() * HASH];
        int length = 0;
        int at = index;
        for (var level : levels) {
            int sibling = at ^ 1;
            if (sibling < level.size()) {
                System.arraycopy(level.get(sibling), 0, path, length, HASH);
                length += HASH;
            }
            at >>= 1;
        }
        return Arrays.copyOf(path, length);
    }

    /// The root to which a text leads along its path; empty where the path cannot be one.
    static byte[] rootFrom(byte[] text, int index, int size, byte[] path) {
        var hash = leaf(text);
        int used = 0;
        int at = index;
        for (int width = size; width > 1; width = (width + 1) / 2) {
            int sibling = at ^ 1;
            if (sibling < width) {
                if (used + HASH > path.length) {
                    return new byte[0];
                }
                var other = Arrays.copyOfRange(path, used, used + HASH);
                hash = (at & 1) == 0 ? node(hash, other) : node(other, hash);
                used += HASH;
            }
            at >>= 1;
        }
        return at == 0 && used == path.length ? hash : new byte[0];
    }

    static byte[] leaf(byte[] text) {
        var prefixed = new byte[text.length + 1];
        System.arraycopy(text, 0, prefixed, 1, text.length);
        return Tokens.sha256(prefixed);
    }

    private static List<byte[]> above(List<byte[]> level) {
        var above = new ArrayList<byte[]>((level.size() + 1) / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(node(level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            above.add(level.getLast());
        }
        return above;
    }

    private static byte[] node(byte[] left, byte[] right) {
        var both = new byte[1 + 2 * HASH];
        both[0] = 1;
        System.arraycopy(left, 0, both, 1, HASH);
        System.arraycopy(right, 0, both, 1 + HASH, HASH);
        return Tokens.sha256(both);
    }
}
