package planted.core.law;

/// Looks to the right.
public class Article {
    public void knows(planted.core.proceeding.File file) {}
}
