import { useEffect, useRef, useState } from 'preact/hooks';
import { recoveryTexts as texts } from './second-factor.texts.js';

/** Shown this once: easy to copy, to keep as a file and to write on paper. */
export function RecoveryCodes(props: { codes: string[]; onKept: () => void }) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = props.codes.join('\n');
  const copy = () => {
    // Old phones and plain http have no clipboard.
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setSaid(texts.copied),
      () => setSaid(texts.notCopied),
    );
  };
  return (
    <section>
      <h2 class="h3" tabIndex={-1} ref={heading}>
        {texts.title}
      </h2>
      <p>{texts.lead}</p>
      <ol class="factor-codes" aria-label={texts.list}>
        {props.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div class="factor-actions">
        <button class="btn quiet" type="button" onClick={copy}>
          {texts.copy}
        </button>
        <a class="btn quiet" download={texts.file} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
          {texts.download}
        </a>
        <button class="btn" type="button" onClick={props.onKept}>
          {texts.kept}
        </button>
      </div>
      <p class="small muted status" role="status">
        {said}
      </p>
    </section>
  );
}
