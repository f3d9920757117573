package jakarta.persistence;

/** Stands for the library. */
public final class Anyhow {}
