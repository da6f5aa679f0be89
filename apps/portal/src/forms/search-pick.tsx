import { Field, describedBy, type FieldProps } from '@lib/web-ui';
import { failureOf } from '@lib/web-graphql';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formTexts as texts } from './forms.texts.js';

const PAUSE_MS = 300;
const LETTERS = 2;

interface SearchPickProps<Item> extends FieldProps {
  placeholder?: string;
  find: (text: string) => Promise<Item[]>;
  keyOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  noteOf?: (item: Item) => string;
  onPick: (item: Item) => void;
}

type Found<Item> = { text: string; items: Item[]; problem: string | null } | null;

function useFound<Item>(text: string, find: (text: string) => Promise<Item[]>) {
  const [found, setFound] = useState<Found<Item>>(null);
  const finder = useRef(find);
  finder.current = find;
  useEffect(() => {
    const wanted = text.trim();
    if (wanted.length < LETTERS) return setFound(null);
    let current = true;
    const timer = setTimeout(() => {
      finder.current(wanted).then(
        (items) => current && setFound({ text: wanted, items, problem: null }),
        (thrown: unknown) => current && setFound({ text: wanted, items: [], problem: failureOf(thrown).message }),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}

/** Type a few letters, choose from a list of buttons: works the same with a thumb, a keyboard and a screen reader. */
export function SearchPick<Item>(props: SearchPickProps<Item>) {
  const [text, setText] = useState('');
  const found = useFound(text, props.find);
  const pick = (item: Item) => {
    setText('');
    props.onPick(item);
  };
  const waiting = text.trim().length >= LETTERS && found?.text !== text.trim();
  const status = waiting ? texts.searching : found ? texts.found(found.items.length) : '';
  return (
    <Field {...props} problem={found?.problem ?? props.problem}>
      <input
        type="search"
        id={props.id}
        value={text}
        autoComplete="off"
        placeholder={props.placeholder}
        aria-describedby={describedBy(props.id, props.hint, props.problem)}
        aria-invalid={props.problem ? 'true' : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p class="small muted status" role="status">
        {status}
      </p>
      {found && found.items.length > 0 ? (
        <ul class="picks">
          {found.items.map((item) => (
            <li key={props.keyOf(item)}>
              <button type="button" onClick={() => pick(item)} aria-label={texts.choose(props.nameOf(item))}>
                {props.nameOf(item)}
                {props.noteOf ? <span class="note">{props.noteOf(item)}</span> : null}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </Field>
  );
}
