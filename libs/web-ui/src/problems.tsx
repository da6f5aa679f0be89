import { useEffect, useRef } from 'preact/hooks';

export interface Problem {
  /** Id of the control to go to; without it the sentence concerns the whole form. */
  id?: string;
  text: string;
}

/** What went wrong, in one place, with a way to each field. It takes the focus when it appears; `quiet` while someone is typing. */
export function Problems(props: { title: string; problems: Problem[]; quiet?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const signature = props.problems.map((problem) => problem.text).join('|');
  useEffect(() => {
    if (signature && !props.quiet) box.current?.focus();
  }, [signature]);
  if (props.problems.length === 0) return null;
  return (
    <div class="notice bad" ref={box} tabIndex={-1} role={props.quiet ? undefined : 'alert'}>
      <h2 class="small-head">{props.title}</h2>
      <ul>
        {props.problems.map((problem) => (
          <li key={problem.text}>{problem.id ? <a href={`#${problem.id}`} onClick={goTo(problem.id)}>{problem.text}</a> : problem.text}</li>
        ))}
      </ul>
    </div>
  );
}

function goTo(id: string) {
  return (event: Event) => {
    const target = document.getElementById(id);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'center' });
  };
}
