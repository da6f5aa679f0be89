import type { ComponentChildren } from 'preact';

/** A form alone on its page: one thing to do, on a narrow card. */
export function FormPage(props: { title: string; lead?: string; children: ComponentChildren }) {
  return (
    <div class="narrow">
      <h1>{props.title}</h1>
      {props.lead ? <p class="muted">{props.lead}</p> : null}
      <div class="card pad-l">{props.children}</div>
    </div>
  );
}

export function Done(props: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <div class="narrow">
      <div class="notice good" role="status">
        <h1 class="h3">{props.title}</h1>
        <p>{props.text}</p>
      </div>
      {props.children}
    </div>
  );
}
