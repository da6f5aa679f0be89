import { useCache, useMutation } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { ShareButton } from '../practice/share-button.js';
import { MyShowcase, SaveMyShowcase, type MyShowcaseSettingsFragment } from './showcase.gql.js';
import { myShowcaseTexts as texts } from './showcase.texts.js';

type Choice = 'open' | 'showIged' | 'showLevel' | 'showPoints';
const choices: readonly [Choice, string][] = [
  ['showIged', texts.iged],
  ['showLevel', texts.level],
  ['showPoints', texts.points],
];

function Settings({ mine }: { mine: MyShowcaseSettingsFragment }) {
  const [values, setValues] = useState({ open: mine.open, showIged: mine.showIged, showLevel: mine.showLevel, showPoints: mine.showPoints });
  const [saved, setSaved] = useState<MyShowcaseSettingsFragment | null>(null);
  const { run, busy, failure } = useMutation(SaveMyShowcase);
  const cache = useCache();
  const path = `/vitrina/${mine.memberId}`;
  const open = saved?.open ?? mine.open;
  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await run({ input: values });
    if (!answer) return;
    setSaved(answer.saveMyShowcase);
    for (const one of ['MyShowcase', 'ShowcasePage']) cache.forget(one);
  };
  const check = (name: Choice, label: string) => (
    <label class="check" key={name}>
      <input
        type="checkbox"
        checked={values[name]}
        onChange={(event) => {
          setValues({ ...values, [name]: event.currentTarget.checked });
          setSaved(null);
        }}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      <form class="card pad-l stack" onSubmit={(event) => void save(event)}>
        {check('open', texts.open)}
        <fieldset class="plain">
          <legend>
            <b>{texts.choose}</b>
          </legend>
          {choices.map(([name, label]) => check(name, label))}
        </fieldset>
        <p class="small">
          {texts.insignias(mine.insigniasShown)} <a href="/yo/insignias">{texts.chooseInsignias}</a>
        </p>
        <p class="small muted">{texts.never}</p>
        {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
        <p>
          <button class="btn" type="submit" disabled={busy}>
            {busy ? texts.saving : texts.save}
          </button>
        </p>
        <p class="small" role="status">
          {saved ? (saved.open ? texts.savedOpen : texts.savedClosed) : ''}
        </p>
      </form>
      {open ? (
        <div class="row part">
          <a class="btn quiet" href={path}>
            {texts.see}
          </a>
          <ShareButton title={texts.share} path={path} />
        </div>
      ) : null}
    </>
  );
}

export default function MyShowcasePage() {
  const { data, failure } = usePrivateQuery(MyShowcase, {});
  useHead({ title: texts.title, noIndex: true });
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/yo">{texts.back}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {data ? <Settings mine={data.myShowcase} /> : null}
      {data || failure ? null : <Waiting text={texts.loading} />}
    </div>
  );
}
