import { randomUUID } from 'node:crypto';
import { succeeded, type Stage } from '../practices/cast.js';

const LINE = 'id state rowCount wrong repeated created withPoints';
const BATCH = `query ($id: ID!) { importBatch(id: $id) { ${LINE} headers columns { key column } } }`;
const CHECK = `mutation ($input: CheckImportInput!) { checkImport(input: $input) { ${LINE} } }`;
const BRING = `mutation ($input: BringImportInput!) { bringImport(input: $input) { ${LINE} } }`;
const PROBLEMS = `query ($id: ID!) { importProblems(id: $id, first: 50) { items { row cell message } } }`;

export type Sheet = { id: string; state: string; rowCount: number; wrong: number; repeated: number; created: number; headers: string[]; columns: { key: string; column: number | null }[] };
type Kind = 'MEMBERS' | 'PRACTICES' | 'ADVISORY' | 'ATTENDANCE';

/** Spreadsheets as staff bring them: sent, checked with the columns that were recognised, brought. */
export function sheetsOf(stage: Stage) {
  const sheet = async (id: string): Promise<Sheet> => succeeded(await stage.ask<{ importBatch: Sheet }>('staff', BATCH, { id })).importBatch;
  async function send(bytes: Buffer | string, { kind = 'ATTENDANCE' as Kind, name = 'hoja.csv' } = {}) {
    const id = randomUUID();
    const { cookie } = (await stage.who('staff')).session;
    const address = `${stage.app.url}/admin/importar/archivo?${new URLSearchParams({ id, tipo: kind, nombre: name })}`;
    const response = await fetch(address, { method: 'POST', body: new Uint8Array(Buffer.from(bytes)), headers: { 'content-type': 'application/vnd.cop.sheet', cookie } });
    const answer = (await response.json()) as { errors?: { message: string; extensions: { reason?: string } }[] };
    return { id, status: response.status, reason: answer.errors?.[0].extensions.reason, message: answer.errors?.[0].message };
  }
  async function checked(bytes: Buffer | string, options: { kind?: Kind; name?: string } = {}): Promise<Sheet & { problems: string[] }> {
    const { id, message } = await send(bytes, options);
    expect(message).toBeUndefined();
    const { columns } = await sheet(id);
    succeeded(await stage.ask('staff', CHECK, { input: { id, columns: columns.flatMap(({ key, column }) => (column === null ? [] : [{ key, column }])) } }));
    await stage.app.drainJobs();
    const { items } = succeeded(await stage.ask<{ importProblems: { items: { row: number; cell: string | null; message: string }[] } }>('staff', PROBLEMS, { id })).importProblems;
    return { ...(await sheet(id)), problems: items.map(({ row, cell, message: words }) => `${cell ?? row}: ${words}`) };
  }
  async function brought(id: string, withPoints = false): Promise<Sheet> {
    succeeded(await stage.ask('staff', BRING, { input: { id, withPoints } }));
    await stage.app.drainJobs();
    return sheet(id);
  }
  return { send, checked, brought };
}
