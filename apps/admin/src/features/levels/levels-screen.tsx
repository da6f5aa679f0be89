import { Button } from '@mantine/core';
import { useState } from 'react';
import { count, day, number } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Page } from '../../parts/page.js';
import { Loaded } from '../../parts/states.js';
import { useCan } from '../../session/session.js';
import { LevelEditor } from './level-editor.js';
import './levels.css';
import { LevelVersions, type LevelVersionLineFragment } from './levels.gql.js';

type MemberLevel = LevelVersionLineFragment['levels'][number];

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function asks({ minPoints, minKinds, anyOfNames }: MemberLevel): string {
  const parts = [`${number(minPoints)} puntos`];
  if (minKinds > 0) parts.push(count(minKinds, 'tipo de actividad', 'tipos de actividad'));
  if (anyOfNames.length > 0) parts.push(`una de estas: ${anyOfNames.map(lowerFirst).join(', ')}`);
  return parts.join(' · ');
}

function VersionCard({ version }: { version: LevelVersionLineFragment }) {
  return (
    <section className="card pad">
      <div className="chips">
        <h2>Versión {version.version}</h2>
        {version.inForce ? <Chip tone="leaf">Vigente</Chip> : <Chip tone="quiet">Anterior</Chip>}
      </div>
      <dl className="facts">
        {version.levels.map((level) => (
          <div key={level.level}>
            <dt>{level.name}</dt>
            <dd>{asks(level)}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">
        Desde el {day(version.createdAt)}
        {version.createdBy && ` · ${version.createdBy}`}
        {version.reason && ` · ${version.reason}`}
      </p>
    </section>
  );
}

export function LevelsScreen() {
  const read = useRead(LevelVersions, {});
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const versions = read.data?.levelVersions ?? [];
  const inForce = versions.find((version) => version.inForce);
  return (
    <Page
      title="Niveles"
      lead="Qué pide cada nivel de una temporada: puntos y hechos. Un cambio vale para las temporadas abiertas; las cerradas conservan los suyos."
      actions={can('recognition.manage') && inForce && <Button onClick={() => setEditing(true)}>Cambiar los niveles</Button>}
    >
      <Loaded {...read}>
        {({ levelVersions, pointsRuleHistory }) => (
          <>
            <div className="stack-list">
              {levelVersions.map((version) => (
                <VersionCard key={version.version} version={version} />
              ))}
            </div>
            {editing && inForce && (
              <LevelEditor
                version={inForce}
                kinds={kindsOf(pointsRuleHistory)}
                onClose={() => setEditing(false)}
                onSaved={(saved) => {
                  read.replace({ levelVersions: saved, pointsRuleHistory });
                  setEditing(false);
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The history comes newest first: the first name of each kind is today's. */
function kindsOf(rules: readonly { kind: string; name: string }[]): { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const { kind, name } of rules) if (!names.has(kind)) names.set(kind, name);
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'es'));
}
