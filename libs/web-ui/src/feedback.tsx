import type { ComponentChildren } from 'preact';

/** A list without anything says what to do first. */
export function Empty(props: { title: string; children: ComponentChildren; level?: 1 | 2 }) {
  const Heading = props.level === 1 ? 'h1' : 'h2';
  return (
    <div class="empty">
      <Heading>{props.title}</Heading>
      {props.children}
    </div>
  );
}

export function Waiting(props: { text: string }) {
  return (
    <div class="waiting" role="status">
      {props.text}
    </div>
  );
}

export function Notice(props: { tone?: 'warn' | 'bad' | 'good'; children: ComponentChildren; live?: boolean }) {
  return (
    <div class={`notice ${props.tone ?? ''}`} role={props.live ? 'status' : undefined}>
      {props.children}
    </div>
  );
}
