import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose code comes only when it is wanted; nothing on the server and until then. */
export function useLazy<Props>(
  wanted: boolean,
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> | null {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    if (!wanted || Part) return;
    load().then(
      (module) => setPart(() => module.default),
      () => undefined,
    );
  }, [wanted]);
  return Part;
}
