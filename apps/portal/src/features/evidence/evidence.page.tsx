import '../../../../../libs/web-ui/src/styles/sheet.css';
import '../../../../../libs/web-ui/src/styles/evidence.css';
import { Empty, Notice } from '@lib/web-ui';
import { isShared } from '../../offline/device-storage.js';
import { photoTexts } from '../../offline/photo.texts.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { useOnline } from '../../shell/network-line.js';
import { SheetCrumbs, SheetFrame } from '../sheet/sheet-frame.js';
import { sheetTexts } from '../sheet/sheet.texts.js';
import { useMyPractice, type MySheet } from '../sheet/use-my-practice.js';
import { AddEvidence } from './add-evidence.js';
import { evidenceTexts as texts } from './evidence.texts.js';
import { PieceCard } from './piece-card.js';
import { UploadList } from './upload-list.js';
import { useMyEvidence } from './use-my-evidence.js';
import { useStranded } from './use-stranded.js';
import { useUploads } from './use-uploads.js';
import { useWaitingPhotos } from './use-waiting-photos.js';
import { WaitingPhotos } from './waiting-photos.js';

function Evidence({ practice, sync, isNew }: { practice: MySheet } & Pick<ReturnType<typeof useMyPractice>, 'sync' | 'isNew'>) {
  useHead({ title: `${texts.section} · ${practice.title}`, noIndex: true });
  const { viewer } = useSession();
  const evidence = useMyEvidence(practice, isNew, sync);
  const again = () => void evidence.reload();
  const uploads = useUploads(practice.id, practice.canEdit ? viewer?.id : undefined, again);
  const waiting = useWaitingPhotos(practice.id, viewer?.id, again);
  const online = useOnline();
  const photosOnly = !isShared() && (evidence.alone || !online);
  const onFiles = (files: File[]) =>
    photosOnly ? waiting.add(files.map((file) => ({ name: file.name, file }))) : uploads.add(files);
  useStranded(practice.id, viewer?.id, uploads, waiting.add);
  const { sheet } = evidence;
  // What this device is still sending is shown once, as what it keeps.
  const own = new Set([...waiting.wishes, ...waiting.leaving].map(({ id }) => id));
  const items = sheet?.items.filter(({ id }) => !own.has(id)) ?? [];
  const inPhase = (...phases: string[]) => uploads.progress.filter(({ phase }) => phases.includes(phase));
  const sending = new Set(inPhase('preparing', 'sending', 'paused', 'offline').map(({ id }) => id));
  const abandon = async (id: string) => {
    await uploads.abandon(id);
    if (sheet?.items.some((item) => item.id === id)) await evidence.remove(id);
  };
  const actions = {
    onSheet: evidence.show,
    onStale: () => void evidence.reload(),
    onMove: evidence.move,
    onRemove: (id: string) => void abandon(id).then(() => evidence.remove(id)),
  };
  return (
    <div class="editor">
      <SheetCrumbs practice={practice} />
      <h1>{texts.title}</h1>
      <p class="read">{texts.lead}</p>
      {practice.canEdit ? (
        <>
          <p class="muted small read">{texts.help}</p>
          <AddEvidence photosOnly={photosOnly} onFiles={onFiles} onLink={evidence.addLink} />
        </>
      ) : (
        <Notice>{sheetTexts.locked}</Notice>
      )}
      <p class="sr" role="status">
        {texts.said(sending.size, inPhase('done').length)}
      </p>
      {evidence.problem ? <Notice tone="bad">{evidence.problem}</Notice> : null}
      <UploadList uploads={uploads} onAbandon={(id) => void abandon(id)} />
      {viewer && sheet ? (
        <WaitingPhotos accountId={viewer.id} practiceId={practice.id} waiting={waiting} targets={sheet.targets} canEdit={practice.canEdit} />
      ) : null}
      {sheet ? (
        <>
          {evidence.alone && items.length > 0 ? <p class="small muted">{photoTexts.onlyHere}</p> : null}
          {items.length > 0 ? (
            <p class="small muted">
              {texts.pieces(items.length, sheet.maxPieces)} · {texts.space(sheet.usedMegabytes, sheet.maxMegabytes)}
            </p>
          ) : waiting.wishes.length + waiting.asked.length > 0 ? null : (
            <Empty title={texts.empty}>
              <p>{texts.emptyText}</p>
            </Empty>
          )}
          <ol class="pieces">
            {items.map((item, at) => (
              <PieceCard key={item.id} sheet={sheet} item={item} at={at} sending={sending.has(item.id)} actions={actions} />
            ))}
          </ol>
        </>
      ) : evidence.failure ? (
        <Notice tone="bad">{evidence.failure.message}</Notice>
      ) : null}
      <p class="around">
        <a class="btn" href={`/mis-practicas/${practice.id}`}>
          {sheetTexts.back}
        </a>
      </p>
    </div>
  );
}

export default function EvidencePage({ params }: PageProps) {
  const state = useMyPractice(params.id ?? '');
  return <SheetFrame state={state}>{(practice) => <Evidence key={practice.id} practice={practice} sync={state.sync} isNew={state.isNew} />}</SheetFrame>;
}
