package kz.robotbailiff.service.docket;

import kz.robotbailiff.core.proceeding.Fact;

/// A fact that waits for its answer; id 0 is the day that began.
record PendingFact(long id, Fact fact) {}
