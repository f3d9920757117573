package com.vaadin.flow;

/** Stands for the library. */
public final class Anything {}
