import { Icon } from '@lib/web-ui';
import type { ComponentChildren } from 'preact';
import { editorTexts as texts } from './editors.texts.js';

export interface ChosenItem {
  id: string;
  name: string;
  note?: string;
  extra?: ComponentChildren;
  fixed?: boolean;
}

/** Things already chosen, each with a way out that says what it removes. */
export function ChosenList(props: { items: ChosenItem[]; onRemove: (id: string) => void; label: string }) {
  if (props.items.length === 0) return null;
  return (
    <ul class="plain chosen-list" aria-label={props.label}>
      {props.items.map((item) => (
        <li key={item.id} class="chosen">
          <span>
            {item.name}
            {item.note ? <span class="note">{item.note}</span> : null}
          </span>
          <span class="row">
            {item.extra}
            {item.fixed ? null : (
              <button type="button" class="icon-btn" onClick={() => props.onRemove(item.id)} aria-label={texts.remove(item.name)}>
                <Icon name="trash" />
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
