package kz.robotbailiff.service.ruling;

import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;

/// What of the platform this room stands on.
public record Floor(Db db, Time time, Ids ids) {}
