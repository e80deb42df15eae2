-- Reminders are decisions of the robot, and acts like any other.
drop table reminder;
