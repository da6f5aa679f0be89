const SHARED = 'cop:equipo-compartido';

/** For a computer that several people use, and for a browser that keeps nothing: gone with the tab. */
class TabStorage implements Storage {
  private readonly items = new Map<string, string>();
  [name: string]: unknown;
  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    this.items.set(name, value);
  }
  removeItem(name: string): void {
    this.items.delete(name);
  }
  clear(): void {
    this.items.clear();
  }
}

const tab = new TabStorage();

/** True when nothing of a person may stay on this device. A setting of the device: it says nothing about anyone. */
export function isShared(): boolean {
  try {
    return localStorage.getItem(SHARED) === '1';
  } catch {
    return true;
  }
}

export function markShared(shared: boolean): void {
  if (shared) localStorage.setItem(SHARED, '1');
  else localStorage.removeItem(SHARED);
}

/** Where everything small of the portal is kept, under names that begin with `cop:`. */
export function deviceStorage(): Storage {
  return typeof localStorage === 'undefined' || isShared() ? tab : localStorage;
}

export function namesUnder(prefix: string, storage = deviceStorage()): string[] {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return names.filter((name) => name.startsWith(prefix));
}
