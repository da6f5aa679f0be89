type Listener = (expired: boolean) => void;

/**
 * Holds the requests that found the session closed until the person has logged in again, and then lets them go out once more:
 * what was typed is never lost to an expired session.
 */
export class SessionGate {
  private listeners = new Set<Listener>();
  private waiting: Promise<void> | null = null;
  private open: (() => void) | null = null;
  private inUse = false;

  /** A visitor has no session that could expire: only someone who was in is asked to come back. */
  setInUse(inUse: boolean): void {
    this.inUse = inUse;
  }

  get watching(): boolean {
    return this.inUse;
  }

  wait(): Promise<void> {
    this.waiting ??= new Promise((resolve) => {
      this.open = resolve;
      this.listeners.forEach((listener) => listener(true));
    });
    return this.waiting;
  }

  renewed(): void {
    this.open?.();
    this.waiting = null;
    this.open = null;
    this.listeners.forEach((listener) => listener(false));
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export const sessionGate = new SessionGate();
