import type { Ask } from '@lib/platform';
import { LEDGER_CHECKS } from './ledger.checks.js';

/** How many broken rows are shown; all of them are counted. */
const SHOWN = 10;

export type LedgerFinding = { name: string; broken: number; examples: string[] };
export type LedgerReport = { entries: number; members: number; findings: LedgerFinding[]; sound: boolean };

/** Everything the ledger promises, checked against what the database holds. Ask within one snapshot. */
export async function verifyLedger(ask: Ask): Promise<LedgerReport> {
  const [size] = (await ask('select count(*)::int as entries, count(distinct member_id)::int as members from points_entry')).rows as Omit<LedgerReport, 'findings'>[];
  const findings: LedgerFinding[] = [];
  for (const { name, broken } of LEDGER_CHECKS) {
    const [found] = (
      await ask(`with broken as materialized (${broken})
        select (select count(*)::int from broken) as broken, coalesce((select array_agg(what) from (select what from broken limit ${SHOWN}) few), '{}') as examples`)
    ).rows as Omit<LedgerFinding, 'name'>[];
    findings.push({ name, ...found });
  }
  return { ...size, findings, sound: findings.every(({ broken }) => broken === 0) };
}

/** What a person reads in the terminal. */
export function ledgerReportLines({ entries, members, findings, sound }: LedgerReport): string[] {
  const lines = [`Libro de puntos: ${entries} movimientos de ${members} personas`, ''];
  for (const { name, broken, examples } of findings) {
    lines.push(`${broken === 0 ? 'bien ' : 'FALLA'}  ${name}${broken === 0 ? '' : `: ${broken}`}`, ...examples.map((example) => `         ${example}`));
    if (broken > examples.length) lines.push(`         y ${broken - examples.length} más`);
  }
  return [...lines, '', sound ? 'El libro está entero.' : 'El libro no cuadra: revisa lo señalado antes de publicar puntos.'];
}
