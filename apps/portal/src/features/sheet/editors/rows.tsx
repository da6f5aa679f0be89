import { Icon } from '@lib/web-ui';
import type { ComponentChildren } from 'preact';
import { editorTexts as texts } from './editors.texts.js';

export function replaceAt<Item>(items: Item[], index: number, item: Item): Item[] {
  return items.map((one, at) => (at === index ? item : one));
}

export function removeAt<Item>(items: Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}

export function moved<Item>(items: Item[], index: number, step: 1 | -1): Item[] {
  const target = index + step;
  const [a, b] = [items[index], items[target]];
  if (a === undefined || b === undefined) return items;
  return replaceAt(replaceAt(items, index, b), target, a);
}

interface RowProps {
  title: string;
  children: ComponentChildren;
  onRemove: () => void;
  onUp?: () => void;
  onDown?: () => void;
  position: number;
}

/** One repeated group of fields. Order changes with two buttons: no dragging. */
export function Row(props: RowProps) {
  return (
    <fieldset class="card pad repeated">
      <legend>{props.title}</legend>
      <div class="row tools">
        {props.onUp ? (
          <button type="button" class="icon-btn" onClick={props.onUp} aria-label={texts.up(props.position)}>
            <Icon name="up" />
          </button>
        ) : null}
        {props.onDown ? (
          <button type="button" class="icon-btn" onClick={props.onDown} aria-label={texts.down(props.position)}>
            <Icon name="down" />
          </button>
        ) : null}
        <button type="button" class="icon-btn" onClick={props.onRemove} aria-label={texts.remove(props.title)}>
          <Icon name="trash" />
        </button>
      </div>
      {props.children}
    </fieldset>
  );
}

export function AddButton(props: { text: string; onAdd: () => void }) {
  return (
    <button type="button" class="btn quiet add" onClick={props.onAdd}>
      <Icon name="plus" size={18} /> {props.text}
    </button>
  );
}
