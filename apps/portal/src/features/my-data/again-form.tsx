import type { RequestFailure } from '@lib/web-graphql';
import { Problems } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { PasswordField } from '../../forms/password-field.js';
import { formTexts } from '../../forms/forms.texts.js';
import { problemsOf, sentencesOf, type Sentences } from '../../forms/problems-of.js';
import { myDataTexts as texts } from './my-data.texts.js';

interface AgainFormProps {
  /** Three of these live on one page: each has its own ids. */
  name: string;
  button: string;
  tone: string;
  problem: string;
  failure: RequestFailure | null;
  busy: boolean;
  /** What must be read before; without it there is nothing to mark. */
  understood?: string;
  /** Answers whether it was done: then what was typed goes. */
  onSend: (password: string, understood: boolean) => Promise<boolean>;
}

/** The password once more, and the word that one read what will happen. */
export function AgainForm({ name, button, tone, problem, failure, busy, understood, onSend }: AgainFormProps) {
  const [password, setPassword] = useState('');
  const [read, setRead] = useState(false);
  const [missing, setMissing] = useState<Sentences>({});
  const sentences: Sentences = { ...sentencesOf(failure), ...missing };
  const listed = Object.entries(missing).map(([id, text]) => ({ id, text }));
  const submit = async (event: Event) => {
    event.preventDefault();
    const gaps: Sentences = {};
    if (understood && !read) gaps.understood = texts.mustRead;
    if (!password) gaps.password = formTexts.required(texts.password);
    setMissing(gaps);
    if (Object.keys(gaps).length > 0) return;
    if (!(await onSend(password, read))) return;
    setPassword('');
    setRead(false);
  };
  return (
    <form method="post" onSubmit={submit} noValidate>
      <Problems title={problem} problems={(listed.length > 0 ? listed : problemsOf(failure)).map((one) => ({ ...one, id: `${name}-${one.id}` }))} />
      {understood ? (
        <div class={sentences.understood ? 'field bad' : 'field'}>
          <label class="check">
            <input type="checkbox" id={`${name}-understood`} checked={read} aria-invalid={sentences.understood ? 'true' : undefined}
              onChange={(event) => setRead(event.currentTarget.checked)} />
            <span>{understood}</span>
          </label>
          {sentences.understood ? <span class="problem">{sentences.understood}</span> : null}
        </div>
      ) : null}
      <PasswordField id={`${name}-password`} label={texts.password} hint={texts.passwordHint} autoComplete="current-password" value={password}
        onText={setPassword} problem={sentences.password} />
      <button class={tone} disabled={busy}>
        {button}
      </button>
    </form>
  );
}
