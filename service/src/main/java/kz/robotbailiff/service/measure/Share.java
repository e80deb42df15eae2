package kz.robotbailiff.service.measure;

import kz.robotbailiff.core.money.Tenge;

/// A bank's share of a sum.
record Share(int bank, Tenge sum) {}
