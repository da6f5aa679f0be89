import '../../../../../libs/web-ui/src/styles/evidence.css';
import { safeLink } from '@lib/web-ui';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { reviewTexts } from '../sheet/review.texts.js';
import type { MySheet } from '../sheet/use-my-practice.js';
import { MyEvidence, type EvidenceItemFragment } from './evidence.gql.js';
import { evidenceTexts as texts } from './evidence.texts.js';

function Piece({ item, proves }: { item: EvidenceItemFragment; proves: string }) {
  const [small] = item.images;
  const link = safeLink(item.link);
  return (
    <li>
      {small ? (
        <img src={small.url} width={small.width} height={small.height} alt="" loading="lazy" />
      ) : (
        <span class="kind">{texts.kinds[item.kind]}</span>
      )}
      <div>
        <p class="pre">{item.caption || <span class="muted">{item.name}</span>}</p>
        {proves ? <p class="small muted">{texts.provesThis(proves)}</p> : null}
        {item.file ? (
          <p class="small">
            <a href={item.file.url}>{item.file.name}</a>
          </p>
        ) : null}
        {link ? (
          <p class="small">
            <a href={link} target="_blank" rel="noopener noreferrer nofollow">
              {link}
            </a>
          </p>
        ) : null}
        {item.gaps.map((gap) => (
          <p class="problem small" key={gap}>
            {gap}
          </p>
        ))}
      </div>
    </li>
  );
}

/** The pieces as they will be sent, each with what is told of it. */
export function EvidenceAnswer({ practice }: { practice: MySheet }) {
  const { data, failure } = usePrivateQuery(MyEvidence, { practiceId: practice.id });
  const sheet = data?.myEvidence;
  const provenBy = ({ sectionKey, result }: EvidenceItemFragment): string =>
    result || (sheet?.targets.find((target) => target.sectionKey === sectionKey)?.title ?? '');
  return (
    <section class="answer">
      <div class="row apart">
        <h2 class="h3">{texts.section}</h2>
        {practice.canEdit ? (
          <a href={`/mis-practicas/${practice.id}/evidence`} aria-label={reviewTexts.change(texts.section)}>
            {reviewTexts.changeShort}
          </a>
        ) : null}
      </div>
      {sheet && sheet.items.length > 0 ? (
        <ul class="pieces-sent">
          {sheet.items.map((item) => (
            <Piece key={item.id} item={item} proves={provenBy(item)} />
          ))}
        </ul>
      ) : (
        <p class="muted">{failure && !data ? failure.message : sheet ? texts.noneSent : ''}</p>
      )}
    </section>
  );
}
