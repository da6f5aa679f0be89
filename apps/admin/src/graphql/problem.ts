export type FieldProblem = { path: string; code: string; message: string };
export type WireError = {
  message: string;
  extensions?: { code?: string; reason?: string; fields?: FieldProblem[]; correlationId?: string };
};

/** What a failed request means for the person: one sentence, the fields it talks about, and whether waiting may help. */
export class Problem {
  constructor(
    readonly message: string,
    readonly kind: string,
    readonly reason = '',
    readonly fields: readonly FieldProblem[] = [],
  ) {}

  /** True when the same request may succeed later without the person doing anything. */
  get passing(): boolean {
    return this.kind === 'OFFLINE' || this.kind === 'UNAVAILABLE';
  }

  /** The sentence for one field of a form; `path` is the dotted path of the input, such as `input.email`. */
  at(path: string): string | undefined {
    return this.fields.find((field) => field.path === path)?.message;
  }

  /** The sentences about everything inside a part of the input. */
  under(path: string): string[] {
    return this.fields.filter((field) => field.path === path || field.path.startsWith(`${path}.`)).map((field) => field.message);
  }
}

export const offline = (): Problem =>
  new Problem('No hay conexión con el servidor. Revisa tu internet y vuelve a intentarlo.', 'OFFLINE');
export const unavailable = (): Problem =>
  new Problem('El servidor está ocupado. Vuelve a intentarlo en un momento.', 'UNAVAILABLE');

export function problemFrom({ message, extensions = {} }: WireError): Problem {
  if (extensions.code?.startsWith('PERSISTED_QUERY'))
    return new Problem('Hay una versión nueva de la mesa de trabajo. Vuelve a cargar la página para continuar.', 'OUTDATED');
  const trace = extensions.correlationId ? ` (código ${extensions.correlationId})` : '';
  return new Problem(message + trace, extensions.code ?? 'INTERNAL', extensions.reason, extensions.fields);
}
