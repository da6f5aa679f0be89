import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { day, inDays } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import type { ContributionKind } from '../../graphql/schema.gen.js';
import { AddAllyContribution, RemoveAllyContribution, type DeskAllySheetFragment } from './allies.gql.js';
import { deedWords } from './allies.words.js';

type Props = { ally: DeskAllySheetFragment; onChanged: (ally: DeskAllySheetFragment) => void };

function AddModal({ ally, onChanged, onClose }: Props & { onClose: () => void }) {
  const [form, setForm] = useState(() => ({
    id: crypto.randomUUID(),
    allyId: ally.id,
    kind: 'EXCHANGE' as ContributionKind,
    title: '',
    what: '',
    link: '',
    source: '',
    on: inDays(0),
  }));
  const add = useAction(AddAllyContribution);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: string) => add.problem?.at(`input.${field}`);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { title, what, link, source } = form;
    const texts = { title: title.trim(), what: what.trim(), link: link.trim(), source: source.trim() };
    const answer = await add.run({ input: { ...form, ...texts } });
    if (!answer) return;
    onChanged(answer.addAllyContribution);
    say('Aporte anotado.');
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title="Anotar un aporte" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={add.problem} shown={['title', 'what', 'link', 'source', 'on'].map((field) => `input.${field}`)} />
          <NativeSelect
            label="¿A qué aportó?"
            data={choices(deedWords)}
            value={form.kind}
            onChange={(e) => change({ kind: e.currentTarget.value as ContributionKind })}
          />
          <TextInput
            label="Cuál fue"
            required
            value={form.title}
            onChange={(e) => change({ title: e.currentTarget.value })}
            error={at('title')}
          />
          <Textarea
            label="Qué aportó"
            required
            autosize
            minRows={2}
            value={form.what}
            onChange={(e) => change({ what: e.currentTarget.value })}
            error={at('what')}
          />
          <TextInput
            type="date"
            label="Cuándo"
            required
            value={form.on}
            onChange={(e) => change({ on: e.currentTarget.value })}
            error={at('on')}
          />
          <TextInput
            label="Dónde consta"
            description="El informe, la resolución o el acta: solo lo lee el equipo."
            required
            value={form.source}
            onChange={(e) => change({ source: e.currentTarget.value })}
            error={at('source')}
          />
          <TextInput
            label="Página pública, si tiene"
            placeholder="https://"
            value={form.link}
            onChange={(e) => change({ link: e.currentTarget.value })}
            error={at('link')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={add.busy}>
              Anotar el aporte
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

export function ContributionsPart({ ally, onChanged }: Props) {
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<string | null>(null);
  const remove = useAction(RemoveAllyContribution);
  const removeIt = async (reason: string) => {
    const answer = await remove.run({ input: { id: removing ?? '', reason } });
    if (!answer) return;
    setRemoving(null);
    onChanged(answer.removeAllyContribution);
    say('Aporte quitado.');
  };
  return (
    <section className="card pad">
      <h2>Lo que aportó</h2>
      {ally.contributions.length === 0 && (
        <p className="muted">Aún no hay aportes. Los de asesorías, desafíos e intercambios llegan solos.</p>
      )}
      <ul className="rows">
        {ally.contributions.map(({ id, kind, title, what, on, byHand, statedSource }) => (
          <li key={id}>
            <div className="main">
              <b>{title}</b> <Chip tone="quiet">{deedWords[kind]}</Chip>
              <div className="small muted">
                {day(on)} {byHand ? `· anotado a mano: ${statedSource}` : '· registrado por su espacio'}
              </div>
              <div className="small pre">{what}</div>
            </div>
            {byHand && (
              <div className="end">
                <Button variant="subtle" size="compact-sm" onClick={() => setRemoving(id)} aria-label={`Quitar: ${title}`}>
                  Quitar
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button variant="default" mt="sm" onClick={() => setAdding(true)}>
        Anotar un aporte
      </Button>
      {adding && <AddModal ally={ally} onChanged={onChanged} onClose={() => setAdding(false)} />}
      {removing && (
        <AskReason
          opened
          title="Quitar este aporte"
          explain="Deja de verse en el directorio. Queda en la historia, con tu motivo."
          confirm="Quitar el aporte"
          label="Motivo"
          danger
          busy={remove.busy}
          problem={remove.problem}
          onClose={() => setRemoving(null)}
          onConfirm={(reason) => void removeIt(reason)}
        />
      )}
    </section>
  );
}
