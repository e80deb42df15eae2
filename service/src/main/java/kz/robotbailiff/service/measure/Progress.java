package kz.robotbailiff.service.measure;

/// What banks newly said about one order, as bits.
record Progress(long sent, long answered, long refused) {

    static final Progress NONE = new Progress(0, 0, 0);

    static Progress sent(long bits) {
        return new Progress(bits, 0, 0);
    }

    static Progress answered(long bits) {
        return new Progress(bits, bits, 0);
    }

    static Progress refused(long bits) {
        return new Progress(0, 0, bits);
    }

    Progress and(Progress other) {
        return new Progress(sent | other.sent, answered | other.answered, refused | other.refused);
    }
}
