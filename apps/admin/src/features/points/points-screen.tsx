import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { day, today } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { useCan } from '../../session/session.js';
import { RuleEditor } from './rule-editor.js';
import { PointsRuleHistory, type PointsRuleHistoryResult } from './points.gql.js';

type Rule = PointsRuleHistoryResult['pointsRuleHistory'][number];

const TONES = { Vigente: 'leaf', 'Por venir': 'sky', 'Se apagará': 'maize', Apagada: 'quiet', Anterior: 'quiet' } as const;

/** How a version stands today, among all of its rule: off, it is told apart from what another version took the place of. */
function standingOf(rule: Rule, rules: readonly Rule[]): keyof typeof TONES {
  if (rule.version === current(rules, rule.kind)) return rule.enabled ? 'Vigente' : 'Apagada';
  if (rule.validFrom <= today()) return 'Anterior';
  return rule.enabled ? 'Por venir' : 'Se apagará';
}

function Line({ rule, standing, onEdit }: { rule: Rule; standing: keyof typeof TONES; onEdit: (() => void) | null }) {
  return (
    <tr>
      <td>
        <b>{rule.name}</b>
      </td>
      <td className="n" data-label="Puntos">
        {rule.points}
      </td>
      <td className="n" data-label="Tope al día">
        {rule.dailyCap ?? '—'}
      </td>
      <td className="n" data-label="Versión">
        {rule.version}
      </td>
      <td data-label="Vigencia">
        {day(rule.validFrom)}
        {rule.validTo ? ` a ${day(rule.validTo)}` : ' en adelante'}
      </td>
      <td>
        <Chip tone={TONES[standing]}>{standing}</Chip>
      </td>
      <td>
        {onEdit && (
          <Button variant="default" size="sm" onClick={onEdit} aria-label={`Cambiar ${rule.name}`}>
            Cambiar
          </Button>
        )}
      </td>
    </tr>
  );
}

const newest = (rules: readonly Rule[], kind: string): number =>
  Math.max(0, ...rules.filter((rule) => rule.kind === kind).map(({ version }) => version));

/** Of the versions valid today the newest; 0 when none is. */
const current = (rules: readonly Rule[], kind: string): number =>
  newest(rules.filter(({ validFrom, validTo }) => validFrom <= today() && (!validTo || validTo >= today())), kind);

/** What one starts from: what is still to come, or else what counts today, also when a campaign ended after it. */
function edited(rules: readonly Rule[], kind: string): number {
  const last = rules.find((rule) => rule.kind === kind && rule.version === newest(rules, kind));
  return last && last.validFrom > today() ? last.version : current(rules, kind) || newest(rules, kind);
}

export function PointsScreen() {
  const { of, set } = useFilters();
  const all = of('historia') === '1';
  const read = useRead(PointsRuleHistory, {});
  const can = useCan();
  const [editing, setEditing] = useState<Rule | null>(null);
  return (
    <Page
      title="Reglas de puntos"
      lead="Cada movimiento guarda la versión con la que se ganó: cambiar una regla nunca cambia el pasado."
    >
      <Checkbox
        label="Ver también las versiones anteriores"
        checked={all}
        onChange={(e) => set('historia', e.currentTarget.checked ? '1' : '')}
        mb="md"
      />
      <Loaded {...read}>
        {({ pointsRuleHistory }) => {
          const rules = all ? pointsRuleHistory : pointsRuleHistory.filter(({ kind, version }) => [current(pointsRuleHistory, kind), edited(pointsRuleHistory, kind)].includes(version));
          if (rules.length === 0)
            return <Empty title="Aún no hay reglas">Las reglas iniciales se cargan al instalar la plataforma.</Empty>;
          return (
            <div className="card table-box" tabIndex={0} role="region" aria-label="Reglas de puntos">
              <table className="stacks">
                <thead>
                  <tr>
                    <th>Hecho</th>
                    <th className="n">Puntos</th>
                    <th className="n">Tope al día</th>
                    <th className="n">Versión</th>
                    <th>Vigencia</th>
                    <th>Estado</th>
                    <th>
                      <span className="visually-hidden">Acciones</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rules.map((rule) => (
                    <Line
                      key={`${rule.kind}.${rule.version}`}
                      rule={rule}
                      standing={standingOf(rule, pointsRuleHistory)}
                      onEdit={
                        can('recognition.manage') && rule.version === edited(pointsRuleHistory, rule.kind)
                          ? () => setEditing({ ...rule, version: newest(pointsRuleHistory, rule.kind) })
                          : null
                      }
                    />
                  ))}
                </tbody>
              </table>
            </div>
          );
        }}
      </Loaded>
      {editing && (
        <RuleEditor
          rule={editing}
          onClose={() => setEditing(null)}
          onSaved={(pointsRuleHistory) => {
            read.replace({ pointsRuleHistory });
            setEditing(null);
          }}
        />
      )}
    </Page>
  );
}
