import { useMutation } from '@lib/web-graphql';
import { dateTime } from '@lib/web-ui';
import { RevokeSession, type MyAccountResult } from './me.gql.js';
import { accountTexts as texts } from './me.texts.js';

/** 'Chrome en Android' says more to a person than the whole signature of a browser. */
export function deviceName(userAgent: string | null): string {
  if (!userAgent) return texts.unknownDevice;
  const browser = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'].find((name) => userAgent.includes(name));
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'].find((name) => userAgent.includes(name));
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' };
  return browser && system ? `${names[browser] ?? browser} en ${system}` : userAgent.slice(0, 60);
}

export function SessionList(props: { sessions: MyAccountResult['mySessions']; onClosed: () => void }) {
  const revoke = useMutation(RevokeSession);
  const close = async (id: string) => {
    if (await revoke.run({ id })) props.onClosed();
  };
  return (
    <section class="card">
      <h2 class="pad">{texts.sessions}</h2>
      {revoke.failure ? (
        <p class="problem pad" role="alert">
          {revoke.failure.message}
        </p>
      ) : null}
      <ul class="tasks">
        {props.sessions.map((session) => (
          <li key={session.id}>
            <div class="grow">
              <b>{deviceName(session.userAgent)}</b>
              <span class="note">{texts.lastSeen(dateTime(session.lastSeenAt))}</span>
            </div>
            {session.current ? (
              <span class="chip leaf">{texts.thisOne}</span>
            ) : (
              <button class="btn quiet" type="button" onClick={() => void close(session.id)} disabled={revoke.busy}
                aria-label={texts.closeName(deviceName(session.userAgent))}>
                {texts.close}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
