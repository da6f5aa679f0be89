import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The browser's own modal: focus stays inside, Escape closes, the rest is inert. */
export function Dialog(props: { title: string; open: boolean; onClose: () => void; children: ComponentChildren }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    if (props.open && !dialog.open) dialog.showModal();
    if (!props.open && dialog.open) dialog.close();
  }, [props.open]);
  return (
    <dialog class="dialog" ref={box} aria-label={props.title} onClose={props.onClose}>
      {props.open ? (
        <>
          <h2>{props.title}</h2>
          {props.children}
        </>
      ) : null}
    </dialog>
  );
}
