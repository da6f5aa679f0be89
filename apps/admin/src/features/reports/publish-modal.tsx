import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { PublishReport, type DeskReportFullFragment, type MakingShownFragment } from './reports.gql.js';

const LONGEST = 1000;
type Props = { report: DeskReportFullFragment; proposed: string; changedParts: string[]; refusing: number; onAsked: (making: MakingShownFragment) => void; onClose: () => void };

/** What publishing means is said before; of an erratum, what it changes is counted and shown, and told in words by a person. */
export function PublishModal({ report, proposed, changedParts, refusing, onAsked, onClose }: Props) {
  const { exchangeId, latest } = report;
  const number = latest + 1;
  const [id] = useState(() => crypto.randomUUID());
  const [whatChanged, setWhatChanged] = useState(proposed);
  const [tried, setTried] = useState(false);
  const publish = useAction(PublishReport);
  const erratum = latest > 0;
  const lacking = erratum && whatChanged.trim() === '';

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (lacking) return;
    const done = await publish.run({ input: { id, exchangeId, number, whatChanged: erratum ? whatChanged : '' } });
    if (done?.publishReport) onAsked(done.publishReport);
  }

  return (
    <Modal opened onClose={onClose} title={erratum ? `Publicar la edición ${number}` : 'Publicar el reporte'} closeButtonProps={{ 'aria-label': 'Seguir escribiendo' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={publish.problem} shown={['input.whatChanged']} />
          {refusing > 0 ? (
            <p className="flush">
              <b>Todavía no se puede publicar.</b> Primero arregla lo que la revisión marca con «Impide publicar».
            </p>
          ) : (
            <p className="flush">
              Una edición publicada no cambia nunca: se congela con su huella, en su dirección pública y con sus datos. Les avisaremos a quienes asistieron. Lo que haya que corregir será otra edición.
            </p>
          )}
          {erratum && (
            <>
              <div>
                <b>{changedParts.length > 0 ? `Cambia desde la edición ${latest}:` : `Nada cambió desde la edición ${latest}: no hay qué corregir.`}</b>
                {changedParts.length > 0 && (
                  <ul className="changed-parts">
                    {changedParts.map((title) => (
                      <li key={title}>{title}</li>
                    ))}
                  </ul>
                )}
              </div>
              <Textarea
                label="Qué cambia en esta edición"
                description="Lo leerá quien ya tenía la anterior."
                required
                autosize
                minRows={3}
                maxLength={LONGEST}
                value={whatChanged}
                onChange={(event) => setWhatChanged(event.currentTarget.value)}
                error={publish.problem?.at('input.whatChanged') ?? (tried && lacking ? 'Di qué cambia en esta edición.' : undefined)}
                data-autofocus
              />
            </>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Seguir escribiendo
            </Button>
            <Button type="submit" loading={publish.busy} disabled={refusing > 0 || (erratum && changedParts.length === 0)}>
              Publicar la edición {number}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
