import '../../../../../libs/web-ui/src/styles/initiatives.css';
import { useCache, useQuery } from '@lib/web-graphql';
import { Notice, Problems } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { useWish } from '../../offline/use-wish.js';
import { useHead } from '../../routing/head.js';
import { go } from '../../routing/navigation.js';
import { useSession } from '../../session/session.js';
import { SimilarList } from '../similar/similar-list.js';
import { SimilarToMine } from '../similar/similar.gql.js';
import { similarTexts } from '../similar/similar.texts.js';
import { ShareInitiative } from './initiatives.gql.js';
import { formTexts as texts } from './initiatives.texts.js';
import { PhotoField } from './photo-field.js';
import { emptyForm, inputOf, lacking, NO_PHOTO, type ShareForm } from './share-form.js';
import { TextFields } from './text-fields.js';

const PAUSE_MS = 1200;
const ENOUGH = 12;

/** Practices like what was typed, once typing rests; they open beside it. */
function Similar({ form: { title, problem, proposal, themeId } }: { form: ShareForm }) {
  const written = JSON.stringify({ title, problem, summary: proposal, themeId: themeId || null });
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(title.length + problem.length >= ENOUGH ? written : null), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const input = rested ? (JSON.parse(rested) as { title: string }) : null;
  const { data } = useQuery(SimilarToMine, input && { input }, { keepPrevious: true });
  const practices = (input && data?.similarToMine) || [];
  return (
    <div role="status">
      {practices.length > 0 ? (
        <details class="card pad similar" open>
          <summary>
            <b>
              {similarTexts.writing} · {practices.length}
            </b>
          </summary>
          <p class="small muted">{similarTexts.writingLead}</p>
          <SimilarList practices={practices} aside />
        </details>
      ) : null}
    </div>
  );
}

function Form() {
  const [fresh] = useState(newId);
  const [form, change, forget] = useKeptForm('iniciativa', emptyForm(fresh));
  const [photo, changePhoto, forgetPhoto] = useKeptForm(`iniciativa-foto:${form.id}`, NO_PHOTO);
  const [tried, setTried] = useState(false);
  const [queued, setQueued] = useState(false);
  const { run, busy, failure } = useWish();
  const cache = useCache();
  // What was sent under this id has other words: this one goes as another.
  const taken = failure?.reason === 'INITIATIVE_ALREADY_SENT';
  useEffect(() => {
    if (taken) change({ id: newId() });
  }, [taken]);
  const own = lacking(form, photo);
  const sentences = { ...sentencesOf(failure), ...(tried ? own : {}) };
  const problems =
    tried && Object.keys(own).length > 0 ? Object.entries(own).map(([id, text]) => ({ id, text })) : problemsOf(failure);
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(own).length > 0) return;
    change({});
    const href = `/iniciativas/${form.id}`;
    const about = { kind: 'initiative', id: form.id, title: form.title.trim(), href, lane: form.id, slot: form.id } as const;
    const outcome = await run(ShareInitiative, { input: inputOf(form) }, about);
    if (!outcome) return;
    forget();
    // What was said of the photo stays until it is sent, from the page of the initiative.
    if (!photo.id) forgetPhoto();
    cache.forget('Initiatives');
    cache.forget('MyInitiatives');
    if (outcome.state === 'done') go(href);
    else setQueued(true);
  };
  if (queued)
    return (
      <Notice tone="good">
        <p>{texts.queued}</p>
        <p>
          <a href="/iniciativas">{texts.back}</a>
        </p>
      </Notice>
    );
  return (
    <div class="grid aside">
      <form class="card pad" method="post" onSubmit={submit} noValidate>
        <Problems title={texts.problemsTitle} problems={problems} />
        <TextFields form={form} change={change} sentences={sentences} />
        <PhotoField initiativeId={form.id} photo={photo} change={changePhoto} problem={sentences.minors} />
        <p class="row actions">
          <button class="btn" disabled={busy}>
            {busy ? texts.sending : texts.send}
          </button>
        </p>
      </form>
      <aside>
        <Similar form={form} />
      </aside>
    </div>
  );
}

/** One screen, five questions: what is typed stays on the device until it is shared. */
export default function NewInitiativePage() {
  const { viewer } = useSession();
  useHead({ title: texts.title, noIndex: true });
  return (
    <>
      <nav class="crumbs">
        <a href="/iniciativas">{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {viewer && !viewer.roles.includes('MEMBER') ? <Notice>{texts.onlyMembers}</Notice> : null}
      {viewer?.roles.includes('MEMBER') ? <Form key={viewer.id} /> : null}
    </>
  );
}
