import '../../../../../libs/web-ui/src/styles/sheet.css';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { MyInsigniaStrip } from '../insignias/my-insignia-strip.js';
import { SharedCard } from '../offline/shared-card.js';
import { Logout } from './logout.js';
import { MyRecognition } from './me.gql.js';
import { meTexts as texts } from './me.texts.js';
import { Recognition } from './recognition.js';

export default function MePage() {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data, failure } = usePrivateQuery(MyRecognition, isMember ? {} : null);
  useHead({ title: texts.title, noIndex: true });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{viewer?.name}</h1>
          <p class="muted">{viewer?.igedName}</p>
        </div>
      </div>
      <nav class="own-links" aria-label={texts.links}>
        {isMember ? (
          <a class="btn quiet" href="/asesorias">
            {texts.advisory}
          </a>
        ) : null}
        {isMember ? (
          <a class="btn quiet" href="/yo/constancias">
            {texts.certificates}
          </a>
        ) : null}
        {isMember ? (
          <a class="btn quiet" href="/yo/busquedas">
            {texts.savedSearches}
          </a>
        ) : null}
        <a class="btn quiet" href="/yo/sin-conexion">
          {texts.offline}
        </a>
        <a class="btn quiet" href="/yo/cuenta">
          {texts.account}
        </a>
        <Logout />
      </nav>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {isMember ? null : <Notice>{texts.notMember}</Notice>}
      {isMember && data ? <Recognition mine={data.myRecognition} /> : null}
      {isMember && data ? <MyInsigniaStrip /> : null}
      {isMember && !data && !failure ? <Waiting text={texts.loading} /> : null}
      <div class="part">
        <SharedCard />
      </div>
    </>
  );
}
