import type { ComponentChildren } from 'preact';

/** A list without anything says what to do first. */
export function Empty(props: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{props.title}</h2>
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
