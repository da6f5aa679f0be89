import '../../../../../libs/web-ui/src/styles/exchange.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { CertificatePage as Verified, type CertificatePageResult } from './certificates.gql.js';
import { certificateTexts as texts } from './certificates.texts.js';
import { stretch } from './exchanges.texts.js';

const codeOf = ({ params }: PageProps) => ({ code: params.code ?? '' });

export function queries(props: PageProps): PageQuery[] {
  return [ask(Verified, codeOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(Verified, codeOf(props))?.certificate === null;
}

function Certificate({ one }: { one: NonNullable<CertificatePageResult['certificate']> }) {
  const { code, kind, name, institution, deed, exchange, slug, startsOn, endsOn, hostName, signatories, issuedAt, digest, revokedAt, reason } = one;
  useHead({ title: texts.title(name), description: texts.sentence(deed), noIndex: true });
  return (
    <div class="editor">
      <p class="small muted">{texts.head}</p>
      <h1 class="title">{texts.title(name)}</h1>
      <Notice tone={revokedAt ? 'bad' : 'good'}>{revokedAt ? texts.revoked(revokedAt, reason) : texts.stands}</Notice>
      <section class="card pad">
        <p>
          <span class="chip leaf">{texts.kinds[kind]}</span>
        </p>
        <dl class="facts">
          <div>
            <dt>{texts.granted}</dt>
            <dd>
              <b>{name}</b>
            </dd>
          </div>
          {institution ? (
            <div>
              <dt>{texts.of}</dt>
              <dd>{institution}</dd>
            </div>
          ) : null}
          <div>
            <dt>{texts.deed}</dt>
            <dd>{texts.sentence(deed)}</dd>
          </div>
          <div>
            <dt>{texts.exchange}</dt>
            <dd>
              <a href={`/intercambios/${slug}`}>{exchange}</a>
            </dd>
          </div>
          <div>
            <dt>{texts.when}</dt>
            <dd>{stretch(startsOn, endsOn)}</dd>
          </div>
          <div>
            <dt>{texts.host}</dt>
            <dd>{hostName}</dd>
          </div>
          {signatories.map((signatory) => (
            <div key={signatory.name}>
              <dt>{texts.signs}</dt>
              <dd>
                {signatory.name}, {signatory.post}
              </dd>
            </div>
          ))}
          <div>
            <dt>{texts.issued}</dt>
            <dd>{shortDate(issuedAt)}</dd>
          </div>
          <div>
            <dt>{texts.code}</dt>
            <dd class="digest">{code}</dd>
          </div>
          <div>
            <dt>{texts.digest}</dt>
            <dd>
              <span class="digest">{digest}</span>
              <span class="small muted under">{texts.digestHelp}</span>
            </dd>
          </div>
        </dl>
        {revokedAt ? null : (
          <p>
            <a class="btn" href={`/constancias/${code}/constancia.pdf`} target="_blank" rel="noopener">
              {texts.download}
            </a>
          </p>
        )}
      </section>
    </div>
  );
}

/** For whoever reads the code of a certificate: who, what, when, and whether it still stands. */
export default function CertificatePage(props: PageProps) {
  const { data, failure } = useQuery(Verified, codeOf(props));
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={texts.loading} />;
  if (!data.certificate) return <NotFound />;
  return <Certificate one={data.certificate} key={data.certificate.code} />;
}
