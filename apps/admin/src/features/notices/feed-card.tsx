import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { day, moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { RenewCalendarFeed, RevokeCalendarFeed, type NoticeChoicesResult } from './preferences.gql.js';

type Props = { feed: NoticeChoicesResult['myCalendarFeed']; onChanged: () => void };

export function FeedCard({ feed, onChanged }: Props) {
  const [url, setUrl] = useState('');
  const renew = useAction(RenewCalendarFeed);
  const revoke = useAction(RevokeCalendarFeed);
  async function make() {
    const answer = await renew.run({});
    if (!answer) return;
    setUrl(answer.renewCalendarFeed.url);
    onChanged();
  }
  async function stop() {
    if (!(await revoke.run({}))) return;
    setUrl('');
    say('La dirección quedó anulada.');
    onChanged();
  }
  const read = feed?.readAt ? `Tu calendario la leyó el ${moment(feed.readAt)}.` : 'Ningún calendario la leyó todavía.';
  return (
    <section className="card pad">
      <h2>Mi calendario</h2>
      <p>Una dirección privada para que Google Calendar, Outlook o tu teléfono muestren tus asesorías y se actualicen solos.</p>
      <p className="small muted">{feed ? `Creada el ${day(feed.createdAt)}. ${read}` : 'Aún no la creas.'}</p>
      <Trouble problem={renew.problem ?? revoke.problem} />
      {url && (
        <TextInput
          label="Dirección de mi calendario"
          description="Cópiala ahora: por seguridad no la volvemos a mostrar. Quien la tenga ve tus sesiones."
          readOnly
          value={url}
          onFocus={(e) => e.currentTarget.select()}
          mb="md"
        />
      )}
      <Group>
        <Button variant="default" loading={renew.busy} onClick={() => void make()}>
          {feed ? 'Crear otra dirección' : 'Crear mi dirección'}
        </Button>
        {feed && (
          <Button variant="subtle" loading={revoke.busy} onClick={() => void stop()}>
            Anularla
          </Button>
        )}
      </Group>
    </section>
  );
}
