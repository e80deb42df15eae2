package planted.core.document;

/// Looks to the right, and out of the house.
public class Paper {
    public void knows(planted.core.law.Article article) {}

    public void knows(org.assertj.core.api.Assertions assertions) {}
}
