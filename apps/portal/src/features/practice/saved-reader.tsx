import { useCache, type RequestFailure } from '@lib/web-graphql';
import { dateTime, Notice } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { savedTexts as texts } from '../../offline/offline.texts.js';
import { readSaved } from '../../offline/saved.js';
import { useSession } from '../../session/session.js';

interface SavedReaderProps {
  slug: string;
  failure: RequestFailure;
  /** The answers are in place: the page may show itself. */
  onRead: (notice: string) => void;
}

/** The page could not be brought: what this person saved of it, if anything. */
export default function SavedReader({ slug, failure, onRead }: SavedReaderProps) {
  const { viewer } = useSession();
  const cache = useCache();
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (!viewer) return setMissing(viewer === null);
    readSaved(viewer.id, slug, cache).then(
      (at) => (at ? onRead(texts.reading(dateTime(at))) : setMissing(true)),
      () => setMissing(true),
    );
  }, [viewer?.id, slug]);
  if (!missing) return null;
  return (
    <Notice tone="bad">
      <p>{failure.message}</p>
      {viewer ? <a href="/yo/sin-conexion">{texts.toSaved}</a> : null}
    </Notice>
  );
}
