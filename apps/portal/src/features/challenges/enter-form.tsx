import { request, useMutation } from '@lib/web-graphql';
import { Notice, Problems, TextField } from '@lib/web-ui';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { SearchPick } from '../../forms/search-pick.js';
import { useSession } from '../../session/session.js';
import { ChosenList } from '../sheet/editors/chosen-list.js';
import { Colleagues, type ColleaguesResult } from '../sheet/sheet.gql.js';
import { ChangeChallengeTeam, EnterChallenge, type MyTeamInChallengeFragment } from './challenges.gql.js';
import { teamTexts as texts } from './team.texts.js';
import type { Entry } from './use-work.js';

type Colleague = ColleaguesResult['colleagues'][number];
export type Mate = Pick<Colleague, 'id' | 'name' | 'post'>;

interface MatesProps {
  igedCode: string;
  mates: readonly Mate[];
  onMates: (mates: Mate[]) => void;
  problem?: string;
}

export function Mates({ igedCode, mates, onMates, problem }: MatesProps) {
  const { viewer } = useSession();
  const find = async (search: string) => {
    const { colleagues } = await request(Colleagues, { search, igedCodes: [igedCode] });
    return colleagues.filter(({ id }) => id !== viewer?.id && !mates.some((mate) => mate.id === id));
  };
  return (
    <>
      <ChosenList
        label={texts.mates}
        items={mates.map(({ id, name, post }) => ({ id, name, note: post }))}
        onRemove={(id) => onMates(mates.filter((mate) => mate.id !== id))}
      />
      <SearchPick<Colleague>
        id="memberIds"
        label={texts.find}
        hint={texts.matesHint}
        problem={problem}
        find={find}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        noteOf={({ post }) => post}
        onPick={({ id, name, post }) => onMates([...mates, { id, name, post }])}
      />
    </>
  );
}

interface EnterProps {
  challengeId: string;
  igedCode: string;
  onDone: (mine: MyTeamInChallengeFragment) => void;
}

/** What is typed stays on the device until the team is in; its id too, so that a retry is the same team. */
export function EnterForm({ challengeId, igedCode, onDone }: EnterProps) {
  const [form, change, forget] = useKeptForm(`desafio:${challengeId}`, { id: '', name: '', mates: [] as Mate[] });
  const { run, busy, failure } = useMutation(EnterChallenge);
  const { expire } = useSession();
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  const sentences = sentencesOf(failure);
  const send = async (event: Event) => {
    event.preventDefault();
    const id = form.id || newId();
    change({ id });
    const memberIds = form.mates.map((mate) => mate.id);
    const answer = await run({ input: { id, challengeId, name: form.name.trim(), memberIds } });
    if (!answer?.enterChallenge) return;
    forget();
    onDone(answer.enterChallenge);
  };
  return (
    <form class="card pad stack" method="post" onSubmit={send} noValidate>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <TextField
        id="name"
        label={texts.name}
        hint={texts.nameHint}
        maxLength={120}
        value={form.name}
        onText={(name) => change({ name })}
        problem={sentences.name}
      />
      <Mates igedCode={igedCode} mates={form.mates} onMates={(mates) => change({ mates })} problem={sentences.memberIds} />
      <button class="btn" disabled={busy || form.name.trim() === ''}>
        {busy ? texts.busy : texts.enter}
      </button>
    </form>
  );
}

interface ChangeProps {
  entry: Entry;
  igedCode: string;
  onDone: (mine: MyTeamInChallengeFragment) => void;
  onClose: () => void;
}

export function ChangeTeamForm({ entry, igedCode, onDone, onClose }: ChangeProps) {
  const known = entry.teammates.filter(({ leads }) => !leads).map(({ memberId, name, post }) => ({ id: memberId, name, post }));
  const [form, change, forget] = useKeptForm(`equipo:${entry.id}`, { name: entry.name, mates: known as Mate[] });
  const { run, busy, failure } = useMutation(ChangeChallengeTeam);
  const sentences = sentencesOf(failure);
  const close = () => {
    forget();
    onClose();
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await run({ input: { entryId: entry.id, name: form.name.trim(), memberIds: form.mates.map(({ id }) => id) } });
    if (!answer?.changeChallengeTeam) return;
    onDone(answer.changeChallengeTeam);
    close();
  };
  return (
    <form class="stack" method="post" onSubmit={send} noValidate>
      <Problems title={texts.problem} problems={problemsOf(failure)} />
      <TextField id="name" label={texts.name} maxLength={120} value={form.name} onText={(name) => change({ name })} problem={sentences.name} />
      <Mates igedCode={igedCode} mates={form.mates} onMates={(mates) => change({ mates })} problem={sentences.memberIds} />
      <p class="row">
        <button class="btn" disabled={busy}>
          {busy ? texts.busy : texts.saveTeam}
        </button>
        <button class="btn quiet" type="button" onClick={close}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}

/** Why there is no way in. */
export function NoWayIn({ reasons }: { reasons: readonly string[] }) {
  return (
    <Notice tone="warn">
      <b>{texts.cannot}</b>
      <span class="block">{reasons.join(' ')}</span>
    </Notice>
  );
}
