import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useCache, useMutation } from '@lib/web-graphql';
import { CountedText, Problems, TextField } from '@lib/web-ui';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useHead } from '../../routing/head.js';
import { go } from '../../routing/navigation.js';
import { useSession } from '../../session/session.js';
import { CreateCircle } from './circles.gql.js';
import { common, createTexts as texts } from './circles.texts.js';

const LONGEST_PURPOSE = 600;

export default function CreateCirclePage() {
  const [form, change, forget] = useKeptForm('circulo-nuevo', { id: '', name: '', purpose: '' });
  const { run, busy, failure } = useMutation(CreateCircle);
  const { expire } = useSession();
  const cache = useCache();
  useHead({ title: texts.title, noIndex: true });
  if (failure?.kind === 'UNAUTHENTICATED') expire();
  const sentences = sentencesOf(failure);
  const send = async (event: Event) => {
    event.preventDefault();
    const id = form.id || newId();
    change({ id });
    const answer = await run({ input: { id, name: form.name.trim(), purpose: form.purpose.trim() } });
    if (!answer) return;
    forget();
    cache.forget('MyCircles');
    go(`/circulos/${answer.createCircle.id}`);
  };
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/circulos">{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <form class="card pad" method="post" onSubmit={send} noValidate>
        <Problems title={common.problem} problems={problemsOf(failure)} />
        <TextField
          id="name"
          label={texts.name}
          hint={texts.nameHint}
          value={form.name}
          onText={(name) => change({ name })}
          problem={sentences.name}
          maxLength={120}
          autoComplete="off"
        />
        <CountedText
          id="purpose"
          label={texts.purpose}
          hint={texts.purposeHint}
          limit={LONGEST_PURPOSE}
          rows={4}
          value={form.purpose}
          onText={(purpose) => change({ purpose })}
          problem={sentences.purpose}
        />
        <p class="small muted">{texts.note}</p>
        <button class="btn" disabled={busy}>
          {busy ? common.busy : texts.send}
        </button>
      </form>
    </div>
  );
}
