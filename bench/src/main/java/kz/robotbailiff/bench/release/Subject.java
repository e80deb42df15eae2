package kz.robotbailiff.bench.release;

import kz.robotbailiff.core.money.Tenge;

/// One person with one file.
record Subject(long file, String iin, Tenge owed) {}
