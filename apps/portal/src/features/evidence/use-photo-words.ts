import { useEffect, useRef, useState } from 'preact/hooks';
import { tellOfPhoto } from '../../offline/kept-photos.js';
import { photoTexts as texts } from '../../offline/photo.texts.js';
import { sameWords, wordsIn } from '../../offline/photo-words.js';
import type { Waiting } from '../../offline/queue.types.js';
import type { PieceDraft, Said } from './use-piece-draft.js';

const PAUSE_MS = 300;

/** What is told of a photo that waits is kept on the device as it is typed. */
export function usePhotoWords(accountId: string, practiceId: string, wish: Waiting, name: string): PieceDraft {
  const [said, setSaid] = useState<Said>(() => wordsIn(wish.variables));
  const [kept, setKept] = useState(said);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(said);
  latest.current = said;
  const told = useRef(said);

  const save = async (): Promise<void> => {
    const words = latest.current;
    if (sameWords(words, told.current)) return;
    told.current = words;
    try {
      if (!(await tellOfPhoto(accountId, practiceId, wish.id, name, words))) {
        const { tellAfterwards } = await import('../../offline/photo-sender.js');
        await tellAfterwards(practiceId, wish.id, words);
      }
      setKept(words);
      setProblem(null);
    } catch {
      told.current = kept;
      setProblem(texts.full);
    }
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  useEffect(() => {
    const timer = setTimeout(() => void saveNow.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [said]);
  useEffect(() => () => void saveNow.current(), []);

  const say = (change: Partial<Said>) => setSaid((now) => ({ ...now, ...change }));
  return {
    said,
    say,
    save: () => void save(),
    line: sameWords(kept, said) ? texts.saved : '',
    problem,
    theirs: null,
    choose: () => undefined,
  };
}
