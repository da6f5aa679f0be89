import { Duty } from '@lib/exchanges';

/** Who an exchange invites: the duties that each kind of instance sends, and who sends more than the others. */
export type CrowdPlan = {
  delegations: Record<'centro' | 'invited', Record<'DRE' | 'UGEL', Duty[]>>;
  larger: { iged: string; seats?: number; duties: Duty[] }[];
  /** Institutions that are no instance, one person each. */
  others: string[];
};
export type Invited = { code: string; name: string; kind: string; centro: boolean };
export type Delegate = { n: number; name: string; igedCode: string | null; institution: string; duty: Duty; post: string; needs: string };

const ROLES: Record<Duty, [role: string, post: string]> = {
  [Duty.DIRECTOR]: ['Directora', 'Directora'],
  [Duty.AREA_HEAD]: ['Jefe de área', 'Jefe de Gestión Pedagógica'],
  [Duty.SPECIALIST]: ['Especialista', 'Especialista de Gestión Institucional'],
  [Duty.PRINCIPAL]: ['Directora de escuela', 'Directora de institución educativa'],
  [Duty.TEACHER]: ['Docente', 'Docente'],
  [Duty.OTHER]: ['Representante', 'Representante'],
};
const NEEDS: Record<number, string> = { 40: 'Menú vegetariano', 90: 'Ingreso con silla de ruedas', 160: 'Interpretación en lengua de señas', 250: 'Espacio de lactancia' };

/** A whole exchange of people named by role and number, in the order in which their lists arrived: mixed, and always the same. */
export function crowd(igeds: readonly Invited[], { delegations, larger, others }: CrowdPlan): Delegate[] {
  const ofIgeds = igeds.flatMap(({ code, name, kind, centro }) => {
    const usual = delegations[centro ? 'centro' : 'invited'][kind === 'UGEL' ? 'UGEL' : 'DRE'];
    const more = larger.filter(({ iged }) => iged === code).flatMap(({ duties }) => duties);
    return [...usual, ...more].map((duty) => ({ igedCode: code, institution: '', from: name, duty }));
  });
  const lines = [...ofIgeds, ...others.map((institution) => ({ igedCode: null, institution, from: institution, duty: Duty.OTHER }))];
  const mixed = lines.map((line, at) => ({ line, turn: Math.imul(at + 1, 2_654_435_761) >>> 0 })).sort((a, b) => a.turn - b.turn);
  return mixed.map(({ line: { from, ...line } }, at) => {
    const n = at + 1;
    const [role, post] = ROLES[line.duty];
    return { ...line, n, name: `${role} de prueba ${n}, ${from}`, post, needs: NEEDS[n] ?? '' };
  });
}

/** Whether whoever is number `n` comes on a day: nearly all, and some on one day alone. */
export function comes(n: number, day: 0 | 1): boolean {
  return day === 0 ? n % 29 !== 7 : n % 17 !== 5 && n % 29 !== 7 + (n % 2) * 3;
}
