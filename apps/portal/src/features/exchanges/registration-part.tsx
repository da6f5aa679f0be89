import { useMutation } from '@lib/web-graphql';
import { CountedText, Notice, Problems, SelectField, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import type { Duty } from '../../graphql/schema.gen.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { LeaveExchange, MyExchangeRegistration, RegisterToExchange, type PublicExchangeFragment, type RegistrationFragment } from './exchanges.gql.js';
import { MyCrew } from './my-crew.js';
import { registrationTexts as texts } from './registration.texts.js';

type Exchange = Pick<PublicExchangeFragment, 'id' | 'slug' | 'state' | 'registers' | 'registersUntil'>;
type FormProps = { exchange: Exchange; mine: RegistrationFragment | null; onDone: (mine: RegistrationFragment | null) => void };

const LONGEST_NEEDS = 300;
const DUTIES = Object.keys(texts.duties) as Duty[];

function RegisterForm({ exchange, mine, onDone }: FormProps) {
  const [id] = useState(() => mine?.id ?? newId());
  const [duty, setDuty] = useState<Duty | ''>(mine?.duty ?? '');
  const [needs, setNeeds] = useState(mine?.needs ?? '');
  const [lacking, setLacking] = useState(false);
  const { run, busy, failure } = useMutation(RegisterToExchange);
  const { expire } = useSession();
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  const here = mine !== null && mine.state !== 'CANCELLED';
  const send = async (event: Event) => {
    event.preventDefault();
    setLacking(duty === '');
    if (duty === '') return;
    const answer = await run({ input: { id, exchangeId: exchange.id, duty, needs: needs.trim() } });
    if (answer) onDone(answer.registerToExchange);
  };
  return (
    <form method="post" onSubmit={(event) => void send(event)} noValidate>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <SelectField
        id="duty"
        label={texts.duty}
        value={duty}
        onText={(value) => setDuty(value as Duty)}
        problem={lacking ? texts.noDuty : (sentencesOf(failure).duty ?? null)}
      >
        <option value="">{texts.chooseDuty}</option>
        {DUTIES.map((one) => (
          <option key={one} value={one}>
            {texts.duties[one]}
          </option>
        ))}
      </SelectField>
      <CountedText id="needs" label={texts.needs} hint={texts.needsHelp} optional limit={LONGEST_NEEDS} rows={2} value={needs} onText={setNeeds} />
      <button class={here ? 'btn quiet' : 'btn'} disabled={busy}>
        {here ? texts.change : texts.register}
      </button>
    </form>
  );
}

function Leave({ mine, onLeft }: { mine: RegistrationFragment; onLeft: () => void }) {
  const [asking, setAsking] = useState(false);
  const { run, busy, failure } = useMutation(LeaveExchange);
  const leave = async () => {
    if (await run({ id: mine.id })) onLeft();
  };
  if (!asking)
    return (
      <button class="btn quiet" type="button" onClick={() => setAsking(true)}>
        {texts.leave}
      </button>
    );
  return (
    <div role="group" aria-label={texts.leave}>
      <p>{texts.sureLeave}</p>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <p class="row">
        <button class="btn" type="button" disabled={busy} onClick={() => void leave()}>
          {texts.yesLeave}
        </button>
        <button class="btn quiet" type="button" onClick={() => setAsking(false)}>
          {texts.stay}
        </button>
      </p>
    </div>
  );
}

function Standing({ mine, exchange }: { mine: RegistrationFragment; exchange: Exchange }) {
  if (mine.attended.length > 0) return <Notice tone="good">{texts.attended(mine.attended)}</Notice>;
  if (mine.state === 'WAITING') return <Notice tone="warn">{texts.waiting(mine.place ?? 1)}</Notice>;
  if (mine.state === 'CANCELLED') return <Notice>{texts.left}</Notice>;
  return (
    <>
      <Notice tone="good">{texts.registered}</Notice>
      <p class="small muted">{texts.passHelp}</p>
      <p class="row">
        <a class="btn" href={`/intercambios/credencial/${mine.id}.pdf`} target="_blank" rel="noopener">
          {texts.pass}
        </a>
        {exchange.state === 'ANNOUNCED' ? (
          <a class="btn quiet" href={`/calendario/intercambios/${exchange.id}.ics`} download>
            {texts.calendar}
          </a>
        ) : null}
      </p>
    </>
  );
}

/** One's own place: for who has a session; a visitor is told how. */
export function RegistrationPart({ exchange }: { exchange: Exchange }) {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data, failure } = usePrivateQuery(MyExchangeRegistration, isMember ? { exchangeId: exchange.id } : null);
  const [changed, setChanged] = useState<{ mine: RegistrationFragment | null } | null>(null);
  const mine = changed ? changed.mine : (data?.myExchangeRegistration ?? null);
  if (!exchange.registers && !mine) return isMember && exchange.state === 'ANNOUNCED' ? <p class="muted">{texts.closed(exchange.registersUntil)}</p> : null;
  const current = mine?.state === 'REGISTERED' || mine?.state === 'WAITING';
  return (
    <section class="card pad" aria-live="polite">
      <h2 class="h3">{texts.title}</h2>
      {viewer ? null : (
        <p>
          <a class="btn" href={`/ingresar?volver=/intercambios/${exchange.slug}`}>
            {texts.login}
          </a>
        </p>
      )}
      {viewer && !isMember ? <p class="muted">{texts.onlyMembers}</p> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {isMember && !data && !failure ? <Waiting text={texts.loading} /> : null}
      {mine ? <Standing mine={mine} exchange={exchange} /> : null}
      {mine?.crew ? <MyCrew crew={mine.crew} slug={exchange.slug} /> : null}
      {isMember && data && exchange.registers && (mine?.attended.length ?? 0) === 0 ? (
        <>
          <RegisterForm key={mine?.state ?? 'new'} exchange={exchange} mine={mine} onDone={(next) => setChanged({ mine: next })} />
          {mine && current ? <Leave mine={mine} onLeft={() => setChanged({ mine: { ...mine, state: 'CANCELLED', place: null } })} /> : null}
        </>
      ) : null}
    </section>
  );
}
