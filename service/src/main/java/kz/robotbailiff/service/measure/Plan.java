package kz.robotbailiff.service.measure;

import java.util.List;

/// An order as it will be written before anything of it goes out.
///
/// @param parts the banks that are told a sum of their own
record Plan(BankOrder order, List<Part> parts) {}
