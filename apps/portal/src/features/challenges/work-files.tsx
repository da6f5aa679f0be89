import { request, failureOf } from '@lib/web-graphql';
import { Icon } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../session/session.js';
import { sizeOf } from '../evidence/pace.rules.js';
import { UploadList } from '../evidence/upload-list.js';
import { useUploads } from '../evidence/use-uploads.js';
import { RemoveChallengeFile, type MyTeamInChallengeFragment } from './challenges.gql.js';
import { teamTexts as texts } from './team.texts.js';
import type { Work } from './use-work.js';

const TAKEN = 'image/jpeg,image/png,image/webp,image/heic,application/pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,video/mp4';
const LOOK_AGAIN_MS = 2_500;

const words: Record<string, string> = {
  CHECKING: texts.checking,
  UPLOADING: texts.uploading,
  REFUSED: texts.refusedFile,
  QUARANTINED: texts.refusedFile,
};

interface Props {
  work: Work;
  editable: boolean;
  onChanged: (mine: MyTeamInChallengeFragment) => void;
  reload: () => Promise<void>;
}

export function FileNames({ files }: { files: Work['files'] }) {
  return (
    <>
      {files.map(({ id, name, url, bytes }) => (
        <li key={id}>
          {url ? <a href={url}>{name}</a> : name} <span class="small muted">{sizeOf(bytes)}</span>
        </li>
      ))}
    </>
  );
}

/** Files need signal to leave; one that is cut goes on from where it was. */
export function WorkFiles({ work, editable, onChanged, reload }: Props) {
  const { viewer } = useSession();
  const uploads = useUploads(work.id, editable ? viewer?.id : undefined, () => void reload(), 'challenge.work');
  const [problem, setProblem] = useState<string | null>(null);
  const moving = work.files.some(({ state }) => state === 'CHECKING');
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [moving]);
  const remove = async (id: string) => {
    setProblem(null);
    try {
      await uploads.abandon(id);
      const { removeChallengeFile } = await request(RemoveChallengeFile, { id });
      if (removeChallengeFile) onChanged(removeChallengeFile);
    } catch (thrown) {
      setProblem(failureOf(thrown).message);
    }
  };
  const field = `archivos-${work.position}`;
  const room = work.files.length < work.mostFiles;
  return (
    <div>
      <h3 class="h3">{texts.files}</h3>
      {editable ? <p class="hint">{texts.filesHint(work.mostFiles)}</p> : null}
      <ul class="plain roomy">
        {work.files.map((file) => (
          <li key={file.id} class="row apart">
            <span>
              {file.url ? <a href={file.url}>{file.name}</a> : file.name}{' '}
              <span class="small muted">
                {sizeOf(file.bytes)} {words[file.state] ?? ''}
              </span>
              {file.problem ? <span class="problem block">{file.problem}</span> : null}
            </span>
            {editable ? (
              <button class="icon-btn" type="button" aria-label={texts.removeFile(file.name)} onClick={() => void remove(file.id)}>
                <Icon name="trash" size={20} />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {problem ? <p class="problem">{problem}</p> : null}
      <UploadList uploads={uploads} onAbandon={(id) => void remove(id)} />
      {editable && room ? (
        <span class="picker">
          <input
            class="sr"
            id={field}
            type="file"
            accept={TAKEN}
            onChange={(event) => {
              const input = event.currentTarget;
              uploads.add([...(input.files ?? [])]);
              input.value = '';
            }}
          />
          <label class="btn quiet" for={field}>
            <Icon name="plus" size={20} /> {texts.addFile}
          </label>
        </span>
      ) : null}
    </div>
  );
}
