package kz.robotbailiff.sandbox.story;

import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.authority.Paper;
import kz.robotbailiff.sandbox.people.Person;

/// One document of the story: who sent it, what it says, and against whom.
record Case(Office office, Paper paper, Person debtor) {

    /// Where the intake API keeps it.
    String address() {
        return "enforcement-documents/" + office.bin() + "/" + paper.number();
    }
}
