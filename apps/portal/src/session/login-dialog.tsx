import { Dialog } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { LoginForm } from './login-form.js';
import { loginTexts as texts } from './login.texts.js';
import { useSession } from './session.js';

/** The session ended while the person was working: nothing on screen is lost, the login comes to them. */
export function LoginDialog() {
  const { expired, enter } = useSession();
  const [put, setPut] = useState(false);
  return (
    <>
      <Dialog title={texts.expiredTitle} open={expired && !put} onClose={() => setPut(true)}>
        <p>{texts.expired}</p>
        <LoginForm
          onEnter={(viewer) => {
            setPut(false);
            enter(viewer);
          }}
        />
        <button class="btn text wide" type="button" onClick={() => setPut(true)}>
          {texts.later}
        </button>
      </Dialog>
      {expired && put ? (
        <button class="btn float" type="button" onClick={() => setPut(false)}>
          {texts.expiredTitle}: {texts.enter}
        </button>
      ) : null}
    </>
  );
}
