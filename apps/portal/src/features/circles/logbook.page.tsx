import '../../../../../libs/web-ui/src/styles/sheet.css';
import { request, useCache, useMutation, useOlder } from '@lib/web-graphql';
import { CountedText, Dialog, Empty, Notice, Problems, SelectField, shortDate, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKeptForm } from '../../drafts/use-kept-form.js';
import { newId } from '../../forms/new-id.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { More } from '../../shell/more.js';
import { common } from './circles.texts.js';
import { MyLogbook, RemoveLogbookEntry, SaveLogbookEntry, type MyLogbookResult } from './own.gql.js';
import { logbookTexts as texts } from './own.texts.js';
import { useAct } from './use-act.js';

type Entry = MyLogbookResult['myLogbook']['items'][number];
type Form = { id: string; basedOn: number; prompt: string; text: string };
const EMPTY: Form = { id: '', basedOn: 0, prompt: '', text: '' };
const LONGEST = 10_000;

function Writer(props: {
  circleId: string;
  meetingId: string | null;
  prompts: { id: string; text: string }[];
  form: Form;
  change: (part: Partial<Form>) => void;
  onSaved: () => void;
}) {
  const { form, change } = props;
  const [saved, setSaved] = useState(false);
  const save = useAct(SaveLogbookEntry, (result) => result.saveLogbookEntry, props.onSaved);
  const send = async (event: Event) => {
    event.preventDefault();
    const id = form.id || newId();
    change({ id });
    const { basedOn, prompt, text } = form;
    setSaved(
      await save.run({ input: { id, circleId: props.circleId, meetingId: props.meetingId, basedOn, prompt, text: text.trim() } }),
    );
  };
  return (
    <form class="card pad stack" method="post" onSubmit={send} noValidate>
      <SelectField id="prompt" label={texts.prompts} value={form.prompt} onText={(prompt) => change({ prompt })}>
        <option value="">{texts.none}</option>
        {props.prompts.map(({ id, text }) => (
          <option key={id} value={text} selected={text === form.prompt}>
            {text}
          </option>
        ))}
      </SelectField>
      {form.prompt ? <p class="lede">{form.prompt}</p> : null}
      <CountedText
        id="text"
        label={texts.text}
        limit={LONGEST}
        rows={6}
        value={form.text}
        onText={(text) => {
          setSaved(false);
          change({ text });
        }}
        problem={save.sentences.text}
      />
      <Problems title={common.problem} problems={save.sentences.text ? [] : save.problems} />
      <button class="btn" disabled={save.busy || form.text.trim() === ''}>
        {save.busy ? common.busy : texts.save}
      </button>
      <p role="status" class="small status">
        {saved ? texts.saved : ''}
      </p>
    </form>
  );
}

function Line({ entry, onEdit, onRemoved }: { entry: Entry; onEdit: () => void; onRemoved: () => void }) {
  const [asking, setAsking] = useState(false);
  const { run, busy } = useMutation(RemoveLogbookEntry);
  const day = shortDate(entry.writtenAt);
  return (
    <li class="card pad">
      <p class="small muted">{[day, entry.meetingTitle].filter(Boolean).join(' · ')}</p>
      {entry.prompt ? <p class="small">{entry.prompt}</p> : null}
      <p class="pre">{entry.text}</p>
      <p class="row">
        <button class="btn text" type="button" aria-label={texts.editOf(day)} onClick={onEdit}>
          {texts.edit}
        </button>
        <button class="btn text" type="button" aria-label={texts.removeOf(day)} onClick={() => setAsking(true)}>
          {texts.remove}
        </button>
      </p>
      <Dialog title={texts.removeTitle} open={asking} onClose={() => setAsking(false)}>
        <p>{texts.removeText}</p>
        <p class="row">
          <button
            class="btn"
            type="button"
            disabled={busy}
            onClick={async () => {
              if (await run({ id: entry.id })) onRemoved();
            }}
          >
            {texts.remove}
          </button>
          <button class="btn quiet" type="button" onClick={() => setAsking(false)}>
            {texts.keep}
          </button>
        </p>
      </Dialog>
    </li>
  );
}

export default function LogbookPage({ params, search }: PageProps) {
  const id = params.id ?? '';
  const { data, failure, reload } = usePrivateQuery(MyLogbook, { id });
  const [form, change, forget] = useKeptForm<Form>(`bitacora-${id}`, EMPTY);
  const pages = useOlder(data?.myLogbook, async (after) => (await request(MyLogbook, { id, after })).myLogbook);
  const { items } = pages;
  const cache = useCache();
  useHead({ title: texts.title, noIndex: true });
  const again = () => {
    cache.forget('MyLogbook');
    pages.reset();
    void reload();
  };
  const clear = () => {
    change(EMPTY);
    forget();
    again();
  };
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href={`/circulos/${id}`}>{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!data && !failure ? <Waiting text={common.loading} /> : null}
      {data ? (
        <Writer
          circleId={id}
          meetingId={search.get('reunion')}
          prompts={data.reflectionPrompts}
          form={form}
          change={change}
          onSaved={clear}
        />
      ) : null}
      {data && items.length === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyText}</p>
        </Empty>
      ) : null}
      {items.length > 0 ? (
        <section class="part">
          <h2>{texts.before}</h2>
          <ul class="plain stack">
            {items.map((entry) => (
              <Line
                key={entry.id}
                entry={entry}
                onEdit={() => {
                  change({ id: entry.id, basedOn: entry.revision, prompt: entry.prompt, text: entry.text });
                  document.getElementById('text')?.focus();
                }}
                onRemoved={again}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <More of={pages} label={common.more} />
    </div>
  );
}
