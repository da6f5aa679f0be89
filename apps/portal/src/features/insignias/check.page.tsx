import '../../../../../libs/web-ui/src/styles/insignias.css';
import { failureOf, request } from '@lib/web-graphql';
import { describedBy, Field, Icon, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { go } from '../../routing/navigation.js';
import { CheckCredential, type CheckCredentialResult } from './check.gql.js';
import { checkTexts as texts } from './check.texts.js';
import { credentialIn, HEAVIEST, proofAddress } from './credential-file.js';
import { Figure } from './figure.js';
import { insigniaTexts } from './insignias.texts.js';

type Check = CheckCredentialResult['credentialCheck'];
type State = { busy?: boolean; problem?: string; check?: Check };

/** Sign, words and colour say the same. */
function Verdict({ check }: { check: Check }) {
  const stands = check.verdict === 'STANDS';
  const lines: [string, string | null][] = [
    [texts.who, check.memberName],
    [texts.insignia, check.insigniaName && insigniaTexts.graded(check.insigniaName, check.grade ?? 1)],
    [texts.when, check.awardedAt && shortDate(check.awardedAt)],
    [texts.ended, check.endedAt && shortDate(check.endedAt)],
    [texts.reason, check.revokedReason],
  ];
  const told = lines.filter(([, value]) => value);
  return (
    <section class="card pad-l stack" aria-label={texts.result}>
      <div class="insignia-head">
        {check.insigniaId ? (
          <Figure id={check.insigniaId} name={check.insigniaName ?? ''} grade={check.grade ?? 1} size={96} faint={!stands} decorative />
        ) : null}
        <div>
          <p class={`standing ${stands ? 'stands' : 'revoked'}`}>
            <Icon name={stands ? 'check' : 'alert'} /> {texts.verdicts[check.verdict]}
          </p>
          <p class="told">{texts.meanings[check.verdict](check.issuer)}</p>
        </div>
      </div>
      {told.length > 0 ? (
        <div>
          <dl class="facts told">
            {told.map(([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </>
            ))}
          </dl>
        </div>
      ) : null}
      {check.awardId ? (
        <p>
          <a href={`/verificar/${check.awardId}`}>{texts.page}</a>
        </p>
      ) : null}
    </section>
  );
}

/** For whoever was sent an insignia: what it carries is read here, and only the credential is sent to be checked. */
export default function CheckPage() {
  const [pasted, setPasted] = useState('');
  const [{ busy, problem, check }, setState] = useState<State>({});
  const answer = useRef<HTMLDivElement>(null);
  // What was asked last is answered last, however long an earlier answer took.
  const turn = useRef(0);
  useHead({ title: texts.title, description: texts.description, canonical: '/verificar' });
  // On a phone the answer is below what is seen.
  useEffect(() => {
    if (problem ?? check) answer.current?.scrollIntoView({ block: 'center' });
  }, [problem, check]);

  function begun(): (state: State) => void {
    const mine = (turn.current += 1);
    setState({ busy: true });
    return (state) => {
      if (turn.current === mine) setState(state);
    };
  }

  async function checked(credential: string, say: (state: State) => void) {
    try {
      say({ check: (await request(CheckCredential, { credential })).credentialCheck });
    } catch (thrown) {
      say({ problem: failureOf(thrown).message });
    }
  }

  async function opened(file: File | undefined) {
    if (!file) return;
    setPasted('');
    const say = begun();
    // One that is too heavy is not even read.
    const bytes = file.size > HEAVIEST ? null : await new Response(file).arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return say({ problem: texts.problems.UNREADABLE });
    const read = bytes ? credentialIn(new Uint8Array(bytes)) : { problem: 'TOO_BIG' as const };
    if ('problem' in read) return say({ problem: texts.problems[read.problem] });
    await checked(read.credential, say);
  }

  function submitted() {
    const text = pasted.trim();
    const address = proofAddress(text);
    if (address) return go(address);
    const read = text === '' ? null : credentialIn(new TextEncoder().encode(text));
    const say = begun();
    if (!read) return say({ problem: texts.nothing });
    if ('problem' in read) return say({ problem: texts.problems[read.problem] });
    void checked(read.credential, say);
  }

  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/insignias">{texts.crumb}</a>
      </nav>
      <h1>{texts.title}</h1>
      <p class="muted">{texts.lead}</p>
      <noscript>
        <Notice>{texts.withoutScript}</Notice>
      </noscript>
      <form
        class="stack part"
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submitted();
        }}
      >
        <div>
          <label class="btn quiet">
            {texts.file}
            <input
              class="sr"
              type="file"
              accept=".png,.svg,.jwt,.txt,image/png,image/svg+xml"
              aria-describedby="file-hint"
              onChange={(event) => {
                const input = event.currentTarget;
                // The same file may be chosen again.
                void opened(input.files?.[0]).finally(() => (input.value = ''));
              }}
            />
          </label>
          <p class="small muted spaced" id="file-hint">
            {texts.fileHint}
          </p>
        </div>
        <Field id="pasted" label={texts.pasted} hint={texts.pastedHint} problem={null}>
          <textarea
            id="pasted"
            rows={4}
            spellcheck={false}
            autocomplete="off"
            value={pasted}
            aria-describedby={describedBy('pasted', texts.pastedHint, null)}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </Field>
        <p>
          <button class="btn" disabled={busy}>
            {texts.check}
          </button>
        </p>
      </form>
      <div class="part" aria-live="polite" ref={answer}>
        {busy ? <Waiting text={texts.checking} /> : null}
        {problem ? <Notice tone="bad">{problem}</Notice> : null}
        {check ? <Verdict check={check} /> : null}
      </div>
    </div>
  );
}
