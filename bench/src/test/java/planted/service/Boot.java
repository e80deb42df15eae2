package planted.service;

public class Boot {}
