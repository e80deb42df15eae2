package planted.core.money;

/// Looks to the right.
public class Coin {
    public void knows(planted.core.document.Paper paper) {}
}
