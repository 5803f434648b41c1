package org.leeway.twin;

/** Nobody of this name ever is in either world. */
public final class NobodyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NobodyException(long person) {
    super("nobody has the name " + Long.toHexString(person));
  }
}
