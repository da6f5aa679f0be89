import { useMutation } from '@lib/web-graphql';
import { Notice, dateTime } from '@lib/web-ui';
import { useEffect } from 'preact/hooks';
import { AgainForm } from './again-form.js';
import { AskMyDownload, type MyDataPartsFragment } from './my-data.gql.js';
import { myDataTexts as texts } from './my-data.texts.js';

const LOOK_AGAIN_MS = 4_000;

export function TakeAway({ data, onChanged }: { data: MyDataPartsFragment; onChanged: () => void }) {
  const { download, downloadHours } = data;
  const ask = useMutation(AskMyDownload);
  const making = download !== null && download.readyAt === null;
  useEffect(() => {
    if (!making) return;
    const timer = setInterval(onChanged, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [making, download?.id]);
  const send = async (password: string) => {
    const answer = await ask.run({ input: { password } });
    if (answer) onChanged();
    return answer !== null;
  };
  return (
    <section class="card pad-l">
      <h2>{texts.take}</h2>
      <p>{texts.takeLead(downloadHours)}</p>
      <p class="small muted">{texts.takeWhere}</p>
      {making ? <Notice live>{texts.making}</Notice> : null}
      {download?.readyAt ? (
        <>
          <Notice tone="good" live>
            {texts.ready(dateTime(download.expiresAt))}
          </Notice>
          <p class="row">
            <a class="btn" href={`/mis-datos/${download.id}/mis-datos.html`} download>
              {texts.read}
            </a>
            <a class="btn quiet" href={`/mis-datos/${download.id}/mis-datos.json`} download>
              {texts.json}
            </a>
          </p>
        </>
      ) : null}
      {making ? null : (
        <AgainForm name="take" button={download ? texts.askAgain : texts.ask} tone={download ? 'btn quiet' : 'btn'} problem={texts.problem}
          failure={ask.failure} busy={ask.busy} onSend={send} />
      )}
    </section>
  );
}
