import type { ImportKind } from '../../graphql/schema.gen.js';

type Refusal = { errors?: { message: string }[] };

/** Sends the file as it is; the same id sent again is the same sheet. Answers what was wrong, in the server's words. */
export async function sendSheet(id: string, kind: ImportKind, file: File): Promise<string | null> {
  const query = new URLSearchParams({ id, tipo: kind, nombre: file.name });
  try {
    const answer = await fetch(`/admin/importar/archivo?${query}`, { method: 'POST', body: file, headers: { 'content-type': 'application/vnd.cop.sheet', accept: 'application/json' } });
    if (answer.ok) return null;
    const { errors } = (await answer.json().catch(() => ({}))) as Refusal;
    return errors?.[0]?.message ?? 'No pudimos leer la hoja. Inténtalo otra vez.';
  } catch {
    return 'No hay conexión con el servidor. Revisa tu internet y vuelve a intentarlo.';
  }
}
