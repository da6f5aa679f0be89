import '../../../../../libs/web-ui/src/styles/insignias.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Icon, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { NotFound } from '../../shell/not-found.js';
import { ShareButton } from '../practice/share-button.js';
import { Figure } from './figure.js';
import { InsigniaProof, type InsigniaProofResult } from './insignias.gql.js';
import { insigniaTexts, proofTexts as texts } from './insignias.texts.js';

type Proof = NonNullable<InsigniaProofResult['insigniaProof']>;
const idOf = ({ params }: PageProps) => ({ id: params.id ?? '' });

export function queries(props: PageProps): PageQuery[] {
  return [ask(InsigniaProof, idOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(InsigniaProof, idOf(props))?.insigniaProof === null;
}

/** Sign, words and colour say the same. */
function Standing({ proof }: { proof: Proof }) {
  if (!proof.signatureValid) return <Notice tone="bad">{texts.notSigned}</Notice>;
  const stands = proof.standing === 'STANDS';
  return (
    <p class={`standing ${stands ? 'stands' : 'revoked'}`}>
      <Icon name={stands ? 'check' : 'alert'} /> {stands ? texts.stands : texts.revoked}
    </p>
  );
}

function Told({ proof }: { proof: Proof }) {
  const lines: [string, string | null][] = [
    [texts.who, [proof.memberName ?? texts.reserved, proof.igedName].filter(Boolean).join(' · ')],
    [texts.what, proof.deed],
    [texts.criterion, proof.criterion],
    [texts.when, shortDate(proof.awardedAt)],
    [texts.revokedOn, proof.revokedAt && shortDate(proof.revokedAt)],
    [texts.reason, proof.revokedReason],
    [texts.issuer, `${proof.issuerName} (${proof.issuerDid})`],
    [texts.signature, proof.signatureValid ? texts.signed : null],
  ];
  return (
    <dl class="facts told">
      {lines.map(([name, value]) =>
        value ? (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ) : null,
      )}
    </dl>
  );
}

/** The signed files, for who may take them along: the same for whom `/verificar/<id>/credencial.jwt` answers. */
function Downloads({ id }: { id: string }) {
  const file = (kind: string) => `/verificar/${id}/${kind}`;
  return (
    <aside class="card pad stack">
      <h2 class="h3">{texts.download}</h2>
      <p class="small muted">{texts.downloadText}</p>
      <a class="btn quiet wide" href={file('insignia.png')} download>
        {texts.png}
      </a>
      <a class="btn quiet wide" href={file('insignia.svg')} download>
        {texts.svg}
      </a>
      <a class="btn quiet wide" href={file('credencial.jwt')} download>
        {texts.jwt}
      </a>
      <p class="small muted">{texts.print}</p>
    </aside>
  );
}

function ProofSheet({ proof }: { proof: Proof }) {
  const name = insigniaTexts.graded(proof.insigniaName, proof.grade);
  useHead({
    title: texts.title(name, proof.memberName),
    description: texts.description(proof.issuerName),
    canonical: `/verificar/${proof.id}`,
    image: { path: `/insignias/${proof.insigniaId}/${proof.grade}.png`, alt: insigniaTexts.alt(proof.insigniaName, proof.grade), square: true },
    noIndex: true,
  });
  return (
    <>
      <nav class="crumbs">
        <a href="/insignias">{texts.crumb}</a> › <a href={`/insignias/${proof.insigniaId}`}>{proof.insigniaName}</a>
      </nav>
      <div class="insignia-head">
        <Figure
          id={proof.insigniaId}
          name={proof.insigniaName}
          grade={proof.grade}
          size={192}
          faint={proof.standing === 'REVOKED'}
        />
        <div>
          <h1>{name}</h1>
          <p class="lede">{proof.memberName ?? texts.reserved}</p>
          <Standing proof={proof} />
          {proof.shown ? (
            <ShareButton title={texts.title(name, proof.memberName)} path={`/verificar/${proof.id}`} />
          ) : (
            <p class="small muted">{proof.memberName ? texts.private : texts.reservedNote}</p>
          )}
        </div>
      </div>
      <div class={proof.memberName ? 'grid aside part' : 'part'}>
        <section class="card pad-l">
          <Told proof={proof} />
        </section>
        {proof.memberName && <Downloads id={proof.id} />}
      </div>
    </>
  );
}

export default function VerifyPage(props: PageProps) {
  const { data, failure } = useQuery(InsigniaProof, idOf(props));
  if (failure?.kind === 'BAD_USER_INPUT') return <NotFound />;
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={insigniaTexts.loading} />;
  return data.insigniaProof ? <ProofSheet proof={data.insigniaProof} key={data.insigniaProof.id} /> : <NotFound />;
}
