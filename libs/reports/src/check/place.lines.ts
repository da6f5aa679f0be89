import { foldText } from '@lib/kernel';
import type { ReportContent } from '../content/report-content.js';
import type { CheckFacts } from './check-facts.js';
import { checkLine, mendAt, type CheckLine } from './check-line.js';

/** Hosts and invited regions, by the table of macro-regions of today. */
export function placeLines({ exchange, internship }: ReportContent, facts: CheckFacts): CheckLine[] {
  const { id, hostName, macroRegionName } = exchange;
  // What was held keeps its plan: what may still be wrong is the list of macro-regions.
  const plan = ['PLANNED', 'ANNOUNCED'].includes(exchange.state) ? mendAt.plan(id) : mendAt.territory();
  const host = facts.hostMacroRegionId === facts.macroRegionId;
  const intern = internship && facts.internHostRegionId !== facts.hostRegionId;
  const outside = facts.invitedOutside;
  return [
    ...(host ? [] : [checkLine('HOST_OUTSIDE', `${hostName} es la anfitriona y su región no es de la macrorregión ${macroRegionName}: revisa el plan, o la lista de macrorregiones.`, plan)]),
    ...(outside.length === 0
      ? []
      : [checkLine('REGION_OUTSIDE', `Se invitó a regiones que no son de la macrorregión ${macroRegionName}: ${outside.join(', ')}. Confirma que así fue.`, plan)]),
    ...(intern ? [checkLine('INTERNSHIP_OUTSIDE', `La pasantía fue en ${internship.hostName}, que no es de la región de ${hostName}: revisa quién la recibe.`, mendAt.fair(id))] : []),
  ];
}

/** Schools of the internship, by their código modular. */
export function schoolLines({ exchange, internship }: ReportContent, { official }: CheckFacts): CheckLine[] {
  const mend = mendAt.fair(exchange.id);
  const schools = internship?.schools ?? [];
  return schools.flatMap(({ name, modularCode }, at) => {
    if (modularCode === '') return [];
    if (!/^\d{7}$/.test(modularCode)) return [checkLine('SCHOOL_CODE', `El código modular de «${name}» es «${modularCode}»: tiene que llevar siete dígitos, con sus ceros.`, mend)];
    const known = [...schools.slice(0, at), ...official.schools].find((one) => one.modularCode === modularCode && !alike(one.name, name));
    return known ? [checkLine('SCHOOL_UNLIKE', `El código modular ${modularCode} está en «${name}» y en «${known.name}»: deja un solo nombre.`, mend)] : [];
  });
}

const alike = (one: string, other: string): boolean => keyOf(one) === keyOf(other);
const keyOf = (name: string): string => foldText(name).replace(/[^a-z0-9]+/g, '');

export function moduleLines({ exchange }: ReportContent, { modulesUnrecorded }: CheckFacts): CheckLine[] {
  return modulesUnrecorded.map((ally) =>
    checkLine('MODULE_UNRECORDED', `El módulo de ${ally} no está entre los aportes de ese aliado: guarda otra vez la pasantía, o agrégalo en su ficha.`, mendAt.fair(exchange.id)),
  );
}
