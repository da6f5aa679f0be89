import { useQuery } from '@lib/web-graphql';
import { PrivacyNotice } from './access.gql.js';
import { accessTexts as texts } from './access.texts.js';

export function usePrivacyVersion(): string {
  return useQuery(PrivacyNotice, {}).data?.privacyNotice.version ?? '';
}

/** Consent is an act: the box starts empty and the notice can be read in its place. */
export function PrivacyCheck(props: { accepted: boolean; onAccept: (accepted: boolean) => void; problem?: string | null }) {
  const { data } = useQuery(PrivacyNotice, {});
  return (
    <div class={props.problem ? 'field bad' : 'field'}>
      <details>
        <summary>{texts.readNotice}</summary>
        <div class="small scroll" tabIndex={0}>
          {data?.privacyNotice.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </details>
      <label class="check">
        <input
          type="checkbox"
          id="acceptPrivacy"
          checked={props.accepted}
          aria-invalid={props.problem ? 'true' : undefined}
          onChange={(event) => props.onAccept(event.currentTarget.checked)}
        />
        <span>{texts.accept}</span>
      </label>
      {props.problem ? <span class="problem">{props.problem}</span> : null}
    </div>
  );
}
