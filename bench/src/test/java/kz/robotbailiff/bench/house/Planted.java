package kz.robotbailiff.bench.house;

/// The root of the samples that break the rules on purpose; they are laid out like the house.
final class Planted {

    static final String PACKAGE = "planted";

    private Planted() {}
}
