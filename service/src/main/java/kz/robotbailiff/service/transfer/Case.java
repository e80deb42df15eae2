package kz.robotbailiff.service.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file to be allotted.
///
/// @param excluded licences of those who returned this file
/// @param territory the licence of the one who sent it back for its territory
/// @param material what is handed over
record Case(
        long act,
        long file,
        long person,
        String district,
        List<String> excluded,
        @Nullable String territory,
        List<String> material) {}
