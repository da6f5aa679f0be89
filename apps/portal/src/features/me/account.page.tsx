import '../../../../../libs/web-ui/src/styles/sheet.css';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { Logout } from './logout.js';
import { MyAccount } from './me.gql.js';
import { accountTexts as texts, meTexts } from './me.texts.js';
import { PasswordForm } from './password-form.js';
import { SecondFactorCard } from '../second-factor/second-factor-card.js';
import { ProfileForm } from './profile-form.js';
import { SessionList } from './session-list.js';

export default function AccountPage() {
  const { data, failure, reload } = usePrivateQuery(MyAccount, {});
  useHead({ title: texts.title, noIndex: true });
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href="/yo">{meTexts.back}</a>
      </nav>
      <div class="page-head">
        <h1>{texts.title}</h1>
        <Logout />
      </div>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {data ? (
        <div class="stack">
          <ProfileForm profile={data.myProfile} />
          <PasswordForm onChanged={() => void reload()} />
          <SecondFactorCard onChanged={() => void reload()} />
          <SessionList sessions={data.mySessions} onClosed={() => void reload()} />
          <p>
            <a href="/yo/avisos">{texts.notices}</a>
          </p>
          <p>
            <a href="/yo/datos">{texts.myData}</a>
          </p>
          <p>
            <a href="/privacidad">{texts.privacy}</a>
          </p>
        </div>
      ) : failure ? null : (
        <Waiting text={meTexts.loading} />
      )}
    </div>
  );
}
