import { shortDate } from '@lib/web-ui';
import type { OwnCertificateFragment } from './certificates.gql.js';
import { certificateTexts, mineTexts as texts } from './certificates.texts.js';

/** Certificates of one's own: to take away, and to show that they stand. */
export function CertificateList({ items, named }: { items: readonly OwnCertificateFragment[]; named: boolean }) {
  return (
    <ul class="stack plain">
      {items.map(({ id, code, kind, exchange, slug, issuedAt, reason }) => (
        <li class="card pad" key={id}>
          <p class="small">
            <span class="chip leaf">{certificateTexts.kinds[kind]}</span> {reason ? <span class="chip">{texts.revoked}</span> : null}
          </p>
          {named ? (
            <h2 class="h3">
              <a href={`/intercambios/${slug}`}>{exchange}</a>
            </h2>
          ) : null}
          <p class="small muted">
            {certificateTexts.issued} {shortDate(issuedAt)}
          </p>
          {reason ? <p class="small">{reason}</p> : null}
          <p class="row">
            {reason ? null : (
              <a class="btn" href={`/constancias/${code}/constancia.pdf`} target="_blank" rel="noopener" aria-label={texts.downloadOf(certificateTexts.kinds[kind], exchange)}>
                {texts.download}
              </a>
            )}
            <a class="btn quiet" href={`/constancias/${code}`}>
              {texts.verify}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
