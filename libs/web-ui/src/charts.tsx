import { decimal } from './formats.js';

const LEFT = 58;
const ROOM = 250;

export interface BeforeAfterProps {
  title: string;
  unit: string;
  before: { value: number; label: string } | null;
  after: { value: number; label: string } | null;
}

function withUnit(value: number, unit: string): string {
  return unit.trim() === '%' ? `${decimal(value)} %` : decimal(value);
}

/** Two bars on one scale. Its sentence is the accessible name, so nothing is said by colour or length alone. */
export function BeforeAfter({ title, unit, before, after }: BeforeAfterProps) {
  const most = Math.max(before?.value ?? 0, after?.value ?? 0, unit.trim() === '%' ? 100 : 0) || 1;
  const bars = [
    { ...before, name: 'Antes', kind: 'before', y: 2 },
    { ...after, name: 'Ahora', kind: 'after', y: 36 },
  ].filter((bar) => bar.value !== undefined);
  const sentence = bars.map((bar) => `${bar.name}: ${withUnit(bar.value ?? 0, unit)} (${bar.label})`).join('; ');
  return (
    <svg class="chart" viewBox="0 0 380 64" role="img" aria-label={`${title}. ${sentence}`}>
      {bars.map((bar, index) => {
        const width = Math.max(2, (Math.max(0, bar.value ?? 0) / most) * ROOM);
        const y = bars.length === 1 ? 20 : bar.y + index * 0;
        return (
          <g key={bar.name}>
            <text x="0" y={y + 17}>
              {bar.name}
            </text>
            <rect class={bar.kind} x={LEFT} y={y} width={width} height="24" rx="4" />
            <text x={LEFT + width + 8} y={y + 17} font-weight="600">
              {withUnit(bar.value ?? 0, unit)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A share as a bar; the sentence beside it carries the same message. */
export function Bar(props: { value: number; most: number; label: string }) {
  const share = Math.min(1, Math.max(0, props.value / (props.most || 1)));
  return (
    <svg class="bar" viewBox="0 0 200 12" preserveAspectRatio="none" role="img" aria-label={props.label}>
      <rect width="200" height="12" rx="6" />
      <rect class="fill" width={share * 200} height="12" rx="6" />
    </svg>
  );
}
