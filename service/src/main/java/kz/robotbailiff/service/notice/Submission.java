package kz.robotbailiff.service.notice;

import kz.robotbailiff.service.notice.Segments.Segment;

/// One part of a message on its way to the SMS centre.
///
/// @param message the act's id
/// @param part from 1
record Submission(long message, int part, String phone, Segment segment) {

    private static final int PART_BITS = 3;
    private static final int TAG = 0xffff;

    /// Sixteen bits that the centre gives back with the receipt: they find the part of a message
    /// whose reference was lost on the way.
    int tag() {
        return (int) (message << PART_BITS & TAG) | part;
    }

    static int partOf(int tag) {
        return tag & (1 << PART_BITS) - 1;
    }
}
