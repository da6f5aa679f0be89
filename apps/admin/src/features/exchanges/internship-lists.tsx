import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Problem } from '../../graphql/problem.js';

export type IslandLine = { key: string; name: string; place: string; about: string };
export type ModuleLine = { key: string; allyId: string; title: string; island: number | null; starts: string };
type ListProps<T> = { value: T[]; onChange: (value: T[]) => void; problem: Problem | null };

export const keyed = <T extends object>(value: T): T & { key: string } => ({ ...value, key: crypto.randomUUID() });
export const emptyIsland = (): IslandLine => keyed({ name: '', place: '', about: '' });

/** What of a list was refused as a whole; what is of one of its fields is told beside it. */
function Wrong({ problem, path }: { problem: Problem | null; path: string }) {
  const sentence = problem?.at(path);
  return sentence ? <p role="alert">{sentence}</p> : null;
}

function change<T extends { key: string }>(lines: T[], key: string, part: Partial<T>): T[] {
  return lines.map((line) => (line.key === key ? { ...line, ...part } : line));
}

export function IslandsField({ value, onChange, problem }: ListProps<IslandLine>) {
  return (
    <fieldset className="lines">
      <legend>Islas del circuito</legend>
      <Wrong problem={problem} path="input.islands" />
      {value.map(({ key, name, place, about }, at) => {
        const text = (field: 'name' | 'place' | 'about', label: string, shown: string) => (
          <TextInput label={label} value={shown} error={problem?.at(`input.islands.${at}.${field}`)} onChange={(e) => onChange(change(value, key, { [field]: e.currentTarget.value }))} />
        );
        return (
          <div className="part-row" role="group" aria-label={`Isla ${at + 1}`} key={key}>
            {text('name', `Isla ${at + 1}`, name)}
            {text('place', 'Lugar', place)}
            {text('about', 'Qué se ve', about)}
            <Button variant="subtle" onClick={() => onChange(value.filter((one) => one.key !== key))} disabled={value.length === 1} aria-label={`Quitar la isla ${at + 1}`}>
              Quitar
            </Button>
          </div>
        );
      })}
      {value.length < 12 && (
        <Button variant="default" size="sm" onClick={() => onChange([...value, emptyIsland()])}>
          Agregar una isla
        </Button>
      )}
    </fieldset>
  );
}

type ModulesProps = ListProps<ModuleLine> & { islands: IslandLine[]; allies: { id: string; name: string }[] };

export function ModulesField({ value, onChange, problem, islands, allies }: ModulesProps) {
  const add = () => onChange([...value, keyed({ allyId: allies[0]?.id ?? '', title: '', island: null, starts: '' })]);
  return (
    <fieldset className="lines">
      <legend>Módulos de aliados</legend>
      <p className="small muted">Quedan en la página de cada aliado, en «Lo que aportó».</p>
      <Wrong problem={problem} path="input.modules" />
      {value.map(({ key, allyId, title, island, starts }, at) => (
        <div className="part-row" role="group" aria-label={`Módulo ${at + 1}`} key={key}>
          <NativeSelect label="Aliado" value={allyId} data={allies.map(({ id, name }) => ({ value: id, label: name }))} onChange={(e) => onChange(change(value, key, { allyId: e.currentTarget.value }))} />
          <TextInput label="Qué trae" value={title} error={problem?.at(`input.modules.${at}.title`)} onChange={(e) => onChange(change(value, key, { title: e.currentTarget.value }))} />
          <NativeSelect
            label="Dónde"
            value={island ?? ''}
            data={[{ value: '', label: 'En todo el circuito' }, ...islands.map(({ name }, place) => ({ value: String(place), label: name || `Isla ${place + 1}` }))]}
            onChange={(e) => onChange(change(value, key, { island: e.currentTarget.value === '' ? null : Number(e.currentTarget.value) }))}
          />
          <TextInput type="time" label="Hora" value={starts} onChange={(e) => onChange(change(value, key, { starts: e.currentTarget.value }))} />
          <Button variant="subtle" onClick={() => onChange(value.filter((one) => one.key !== key))} aria-label={`Quitar el módulo ${at + 1}`}>
            Quitar
          </Button>
        </div>
      ))}
      {allies.length === 0 ? (
        <p className="muted">Todavía no hay aliados en el directorio: agrégalos primero en «Aliados».</p>
      ) : (
        value.length < 20 && (
          <Button variant="default" size="sm" onClick={add}>
            Agregar un módulo
          </Button>
        )
      )}
    </fieldset>
  );
}
