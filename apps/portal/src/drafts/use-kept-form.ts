import { useEffect, useState } from 'preact/hooks';
import { deviceStorage } from '../offline/device-storage.js';
import { useSession } from '../session/session.js';
import { KEPT, readKept, writeKept } from './kept-answers.js';

/** A small form whose text stays on the device until it is sent: closing the tab loses nothing. */
export function useKeptForm<Form>(name: string, initial: Form): [Form, (part: Partial<Form>) => void, () => void] {
  const { viewer } = useSession();
  const place = `${KEPT}:${viewer?.id ?? ''}:form:${name}`;
  const [form, setForm] = useState<Form>(initial);
  useEffect(() => {
    const kept = readKept<Form>(place);
    if (kept) setForm(kept);
  }, [place]);
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    setForm(next);
    writeKept(place, next);
  };
  return [form, change, () => deviceStorage().removeItem(place)];
}
