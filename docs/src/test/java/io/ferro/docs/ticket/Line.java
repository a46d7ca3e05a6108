package io.ferro.docs.ticket;

public record Line(String text, int indent) {}
