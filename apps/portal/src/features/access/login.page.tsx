import { useEffect } from 'preact/hooks';
import { useHead } from '../../routing/head.js';
import { go } from '../../routing/navigation.js';
import type { PageProps } from '../../routing/page.js';
import { LoginForm } from '../../session/login-form.js';
import { loginTexts as texts } from '../../session/login.texts.js';
import { SharedCheck } from '../../session/shared-check.js';
import { useSession } from '../../session/session.js';
import { FormPage } from './form-page.js';

/** Only a path of this site: an address from outside must not be a way out of it. */
export function returnPath(search: URLSearchParams): string {
  const path = search.get('volver') ?? '/';
  return /^\/(?![/\\])/.test(path) && !path.startsWith('/ingresar') ? path : '/';
}

export default function LoginPage({ search }: PageProps) {
  const { viewer, enter } = useSession();
  const target = returnPath(search);
  useHead({ title: texts.title, noIndex: true });
  useEffect(() => {
    if (viewer) go(target, { replace: true });
  }, [viewer]);
  return (
    <FormPage title={texts.title}>
      <LoginForm onEnter={enter}>
        <SharedCheck />
      </LoginForm>
      <p class="row apart links">
        <a href="/olvide">{texts.forgot}</a>
        <a href="/registro">{texts.register}</a>
      </p>
    </FormPage>
  );
}
