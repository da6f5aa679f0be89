import { shortDate } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { isShared } from '../../offline/device-storage.js';
import { savedTexts as texts } from '../../offline/offline.texts.js';
import { dropSaved, savedPractices, type SavedPractice } from '../../offline/saved.js';

export const inMegabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`;

export function SavedList({ accountId }: { accountId: string }) {
  const [saved, setSaved] = useState<SavedPractice[] | null>(null);
  const read = () => savedPractices(accountId).then(setSaved, () => setSaved([]));
  useEffect(() => void read(), [accountId]);
  if (isShared() || !saved) return null;
  const remove = (slug: string) => void dropSaved(accountId, slug).then(read);
  return (
    <section class="card">
      <h2 class="h3 pad">{texts.list}</h2>
      {saved.length === 0 ? <p class="pad muted">{texts.none}</p> : null}
      <ul class="tasks">
        {saved.map((practice) => (
          <li key={practice.id}>
            <a href={`/practicas/${practice.id}`}>
              {practice.title}
              <span class="note">{[practice.by, shortDate(practice.at), inMegabytes(practice.bytes)].join(' · ')}</span>
            </a>
            <button
              class="btn text"
              type="button"
              onClick={() => remove(practice.id)}
              aria-label={`${texts.remove}: ${practice.title}`}
            >
              {texts.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
