package planted.core.proceeding;

/// Has a name that says nothing.
public class FileManager {}
