export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads variables one by one and gathers the problems, so that all are told at once. */
export class EnvReader {
  private readonly problems: string[] = [];

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  text(name: string, fallback: string): string {
    return this.env[name]?.trim() || fallback;
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const raw = this.env[name]?.trim();
    if (!raw) return fallback;
    const value = Number(raw);
    if (/^\d+$/.test(raw) && value >= min && value <= max) return value;
    this.problem(name, `debe ser un número entero entre ${min} y ${max}`, `must be an integer from ${min} to ${max}`);
    return fallback;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const raw = this.env[name]?.trim();
    if (!raw) return fallback;
    const found = allowed.find((value) => value === raw);
    if (found) return found;
    this.problem(name, `debe ser uno de: ${allowed.join(', ')}`, `must be one of: ${allowed.join(', ')}`);
    return fallback;
  }

  url(name: string, protocols: readonly string[]): string | null {
    const raw = this.env[name]?.trim();
    if (!raw) return null;
    if (URL.canParse(raw) && protocols.includes(new URL(raw).protocol)) return raw;
    // The value itself is never printed: it may hold a password.
    const schemes = protocols.map((protocol) => `${protocol}//`).join(' o ');
    this.problem(name, `debe ser una dirección ${schemes}`, `must be a URL of ${schemes}`);
    return null;
  }

  /** Secrets in order, parted by commas; none when it is not set. None of them is ever printed. */
  secrets(name: string, shortest: number): string[] {
    const all = (this.env[name] ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
    if (all.some((secret) => secret.length < shortest)) {
      this.problem(name, `cada secreto debe tener al menos ${shortest} caracteres`, `each secret needs at least ${shortest} characters`);
    }
    return all;
  }

  problem(name: string, spanish: string, english: string): void {
    this.problems.push(`  ${name}: ${spanish} / ${english}`);
  }

  finish(): void {
    if (this.problems.length === 0) return;
    throw new ConfigError(`Configuración inválida / Invalid configuration\n${this.problems.join('\n')}`);
  }
}
