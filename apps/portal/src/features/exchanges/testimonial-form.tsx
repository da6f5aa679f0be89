import { request } from '@lib/web-graphql';
import { CountedText, lengthOf, Notice, Problems, SelectField, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { problemsOf, sentencesOf } from '../../forms/problems-of.js';
import { SearchPick } from '../../forms/search-pick.js';
import { useWish } from '../../offline/use-wish.js';
import { GiveTestimonial, TestimonialPractices, type MineFragment } from './testimonials.gql.js';
import { tellTexts as texts } from './testimonials.texts.js';

export type Choice = { id: string; title: string };
type Props = { exchange: { id: string; slug: string; title: string }; practices: Choice[]; first: Choice | null; post: string; onGiven: (mine: MineFragment) => void };

const LIMITS = { text: 1000, replicaFor: 300, post: 120 };
const ANOTHER = 'otra';

/** What is asked, as it stays on the phone until it is sent. */
const emptyForm = (id: string, post: string, chosen: Choice | null) => ({
  ...{ id, text: '', practiceId: chosen?.id ?? '', practiceTitle: chosen?.title ?? '', wishesReplica: false, replicaFor: '', showsName: true, post, consents: false },
});

export function TestimonialForm({ exchange, practices, first, post, onGiven }: Props) {
  const [fresh] = useState(newId);
  const [form, change, forget] = useKeptForm(`testimonio:${exchange.id}`, emptyForm(fresh, post, first));
  const [lacking, setLacking] = useState<{ text?: string; practiceId?: string }>({});
  const [queued, setQueued] = useState(false);
  const { run, busy, failure } = useWish();
  const sentences: Record<string, string | undefined> = { ...sentencesOf(failure), ...lacking };
  const own = Object.entries(lacking).map(([id, text]) => ({ id, text }));
  const listed = practices.some(({ id }) => id === form.practiceId);
  const [searching, setSearching] = useState(false);
  const other = searching || (form.practiceId !== '' && !listed);
  const send = async (event: Event) => {
    event.preventDefault();
    const { practiceTitle: _title, practiceId, ...rest } = form;
    const wrong = {
      ...(lengthOf(form.text.trim()) < 10 ? { text: texts.short } : {}),
      ...(form.wishesReplica && !practiceId ? { practiceId: texts.needsPractice } : {}),
    };
    setLacking(wrong);
    if (Object.keys(wrong).length > 0) return;
    const input = { ...rest, exchangeId: exchange.id, text: form.text.trim(), replicaFor: form.wishesReplica ? form.replicaFor.trim() : '', post: form.post.trim(), practiceId: practiceId || null };
    const href = `/intercambios/${exchange.slug}/testimonio`;
    const about = { kind: 'testimonial', id: form.id, title: exchange.title, href, lane: form.id, slot: form.id } as const;
    const outcome = await run(GiveTestimonial, { input }, about);
    if (!outcome) return;
    forget();
    if (outcome.state === 'done') onGiven(outcome.data.giveTestimonial);
    else setQueued(true);
  };
  const choose = (value: string) => {
    setSearching(value === ANOTHER);
    if (value !== ANOTHER) change({ practiceId: value, practiceTitle: practices.find(({ id }) => id === value)?.title ?? '', ...(value ? {} : { wishesReplica: false }) });
    else change({ practiceId: '', practiceTitle: '' });
  };
  if (queued)
    return (
      <div role="status">
        <Notice tone="good">{texts.queued}</Notice>
      </div>
    );
  return (
    <form class="card pad tell" method="post" onSubmit={(event) => void send(event)} noValidate>
      <Problems title={texts.problem} problems={own.length > 0 ? own : problemsOf(failure)} />
      <CountedText id="text" label={texts.text} hint={texts.textHint} limit={LIMITS.text} rows={5} value={form.text} problem={sentences.text} onText={(text) => change({ text })} />
      <SelectField id="practiceId" label={texts.practice} value={other ? ANOTHER : form.practiceId} problem={sentences.practiceId} onText={choose}>
        <option value="">{texts.none}</option>
        {practices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value={ANOTHER}>{texts.another}</option>
      </SelectField>
      {other && form.practiceId ? (
        <p role="status">
          {texts.chosen}: <b>{form.practiceTitle}</b>
        </p>
      ) : null}
      {other ? (
        <SearchPick
          id="otra-practica"
          label={texts.find}
          hint={texts.findHint}
          find={async (search) => (await request(TestimonialPractices, { filter: { search } })).wall.items}
          keyOf={({ id }) => id}
          nameOf={({ title }) => title}
          noteOf={({ leadIgedName }) => leadIgedName}
          onPick={({ id, title }) => change({ practiceId: id, practiceTitle: title })}
        />
      ) : null}
      {form.practiceId ? (
        <>
          <label class="check">
            <input type="checkbox" id="wishesReplica" checked={form.wishesReplica} onChange={(event) => change({ wishesReplica: event.currentTarget.checked })} />
            <span>
              {texts.wish}
              <span class="small muted under">{texts.wishHelp}</span>
            </span>
          </label>
          {form.wishesReplica ? (
            <CountedText id="replicaFor" label={texts.replicaFor} optional limit={LIMITS.replicaFor} rows={2} value={form.replicaFor} problem={sentences.replicaFor} onText={(replicaFor) => change({ replicaFor })} />
          ) : null}
        </>
      ) : null}
      <fieldset>
        <legend>{texts.signedTitle}</legend>
        {[true, false].map((showsName) => (
          <label class="check" key={String(showsName)}>
            <input type="radio" name="showsName" checked={form.showsName === showsName} onChange={() => change({ showsName })} />
            <span>{showsName ? texts.withName : texts.withoutName}</span>
          </label>
        ))}
      </fieldset>
      <TextField id="post" label={texts.post} optional maxLength={LIMITS.post} value={form.post} problem={sentences.post} onText={(words) => change({ post: words })} />
      <label class="check">
        <input type="checkbox" id="consents" checked={form.consents} onChange={(event) => change({ consents: event.currentTarget.checked })} />
        <span>
          {texts.consent}
          <span class="small muted under">{texts.consentHelp}</span>
        </span>
      </label>
      <button class="btn" disabled={busy}>
        {busy ? texts.sending : texts.send}
      </button>
    </form>
  );
}
