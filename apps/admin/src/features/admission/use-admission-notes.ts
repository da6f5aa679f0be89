import { useState } from 'react';
import { useViewer } from '../../session/session.js';
import { dropStored, readStored, writeStored } from '../../session/stored.js';

export type AdmissionNotes = { comment: string; observations: Record<string, string> };

/** What staff write while they read: on this device until it is decided, so that a closed tab loses nothing. */
export function useAdmissionNotes(practiceId: string, edition: number) {
  const viewer = useViewer();
  const key = `review.${practiceId}.${edition}`;
  const [notes, setNotes] = useState<AdmissionNotes>(() => readStored(viewer.id, key) ?? { comment: '', observations: {} });
  const change = (next: AdmissionNotes) => {
    setNotes(next);
    writeStored(viewer.id, key, next);
  };
  return {
    notes,
    setComment: (comment: string) => change({ ...notes, comment }),
    observe: (section: string, text: string) => change({ ...notes, observations: { ...notes.observations, [section]: text } }),
    written: Object.entries(notes.observations)
      .map(([section, text]) => ({ section, text: text.trim() }))
      .filter(({ text }) => text !== ''),
    forget: () => dropStored(viewer.id, key),
  };
}
