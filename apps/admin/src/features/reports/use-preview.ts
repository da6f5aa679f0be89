import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../graphql/problem.js';
import type { Writing } from './writing.js';

const PAUSE_MS = 700;
type Drawn = { section: string; pages: string[] };

/** The pages of one part with what is being written. The last ones stay in sight until the next are drawn. */
export function usePreview({ draw }: Writing, documentId: string, section: string, body: string | null) {
  const [asked] = useDebouncedValue(body, PAUSE_MS);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [drawing, setDrawing] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [again, setAgain] = useState(0);
  const turn = useRef(0);

  useEffect(() => {
    const mine = ++turn.current;
    setDrawing(true);
    void draw(documentId, section, asked).then((answer) => {
      if (mine !== turn.current) return;
      setDrawing(false);
      setProblem(answer.problem);
      if (answer.data) setDrawn({ section, pages: answer.data });
    });
    // Whoever goes to another part waits for that one only.
    return () => void (turn.current += 1);
  }, [draw, documentId, section, asked, again]);

  const pages = drawn?.section === section ? drawn.pages : [];
  return { pages, drawing: drawing || asked !== body, problem, retry: () => setAgain((n) => n + 1) };
}
