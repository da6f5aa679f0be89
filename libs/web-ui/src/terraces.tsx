export type StageName = 'INITIAL' | 'INTERMEDIATE' | 'ADVANCED';

const lit: Record<StageName, number> = { INITIAL: 1, INTERMEDIATE: 2, ADVANCED: 3 };
const label: Record<StageName, string> = { INITIAL: 'Inicial', INTERMEDIATE: 'Intermedio', ADVANCED: 'Avanzado' };

export function stageLabel(stage: StageName): string {
  return label[stage];
}

/** The route as andenes: one, two or three steps lit, and a sun over a referent practice. */
export function Terraces(props: { stage: StageName; referent?: boolean }) {
  const steps = lit[props.stage];
  return (
    <svg class="terraces" width="38" height="26" viewBox="0 0 38 26" aria-hidden="true" fill="currentColor">
      <path d="M0 26v-8h11v8z" />
      <path class={steps < 2 ? 'off' : ''} d="M13 26V13h11v13z" />
      <path class={steps < 3 ? 'off' : ''} d={props.referent ? 'M26 26V13h11v13z' : 'M26 26V7h11v19z'} />
      {props.referent ? <circle class="sun" cx="31.5" cy="5.5" r="4" /> : null}
    </svg>
  );
}

export function StageSign(props: { stage: StageName; referent?: boolean; referentText?: string }) {
  const referent = props.referent ? ` · ${props.referentText ?? 'referente'}` : '';
  return (
    <span class="stage">
      <Terraces stage={props.stage} referent={props.referent} />
      <span>
        <span class="sr">Estadio </span>
        {label[props.stage]}
        {referent}
      </span>
    </span>
  );
}
