import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../offline/kept-photos.js';
import { photoTexts as texts } from '../../offline/photo.texts.js';
import { evidenceTexts } from './evidence.texts.js';
import { drawnAt } from './shrink.js';
import type { AskedPhoto, WaitingPhotos } from './use-waiting-photos.js';

const SIDE = 320;

function AskedCard({ photo, onAnswer }: { photo: AskedPhoto; onAnswer: (minors: boolean | null) => void }) {
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    drawnAt(photo.file, SIDE, 0.7)
      .then((small) => (small ? addressOf(small) : null))
      .then(setSeen, () => undefined);
  }, [photo.id]);
  const choices: [boolean | null, string][] = [
    [false, texts.askNone],
    [true, texts.askAuthorised],
    [null, texts.askMissing],
  ];
  return (
    <li class="card pad piece">
      <p class="small muted name">{photo.name}</p>
      <div class="piece-body">
        <p class="look">{seen ? <img src={seen} alt={evidenceTexts.preview} /> : null}</p>
        <div class="stack">
          {choices.map(([minors, label]) => (
            <button
              key={label}
              class="btn quiet wide"
              type="button"
              aria-label={texts.of(label, photo.name)}
              onClick={() => onAnswer(minors)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
    </li>
  );
}

/** Asked before a photo is written to this device, not after. */
export function AskMinors({ asked, answer }: Pick<WaitingPhotos, 'asked' | 'answer'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked.length > 0) heading.current?.focus();
  }, [asked.length]);
  if (asked.length === 0) return null;
  return (
    <section class="part" aria-labelledby="menores">
      <h2 class="h3" id="menores" tabIndex={-1} ref={heading}>
        {texts.askTitle}
      </h2>
      <p class="small read">{texts.askLead}</p>
      {asked.length > 1 ? (
        <p>
          <button class="btn" type="button" onClick={() => void answer(asked, false)}>
            {texts.askNoneInAll(asked.length)}
          </button>
        </p>
      ) : null}
      <ol class="pieces">
        {asked.map((photo) => (
          <AskedCard key={photo.id} photo={photo} onAnswer={(minors) => void answer([photo], minors)} />
        ))}
      </ol>
    </section>
  );
}
