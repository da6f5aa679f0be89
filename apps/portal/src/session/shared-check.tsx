import { useEffect, useState } from 'preact/hooks';
import { isShared, markShared } from '../offline/device-storage.js';
import { loginTexts as texts } from './login.texts.js';

/** At the door: whoever uses a common computer says so before anything is kept. */
export function SharedCheck() {
  const [shared, setShared] = useState(false);
  useEffect(() => setShared(isShared()), []);
  const turn = async (next: boolean) => {
    setShared(next);
    // At once: the next thing this person does may already be to log in.
    markShared(next);
    const { turnShared } = await import('../offline/set-shared.js');
    await turnShared(next, null);
  };
  return (
    <div class="field">
      <label class="check">
        <input id="compartido" type="checkbox" checked={shared} onChange={(event) => void turn(event.currentTarget.checked)} />
        <span>{texts.shared}</span>
      </label>
      <span class="hint">{texts.sharedHint}</span>
    </div>
  );
}
