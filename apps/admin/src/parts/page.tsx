import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';

type Props = {
  title: string;
  before?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  back?: { to: string; label: string };
  children: ReactNode;
};

/** Every screen: its title in the tab and as the only h1, where it comes from, and what can be done. */
export function Page({ title, before, lead, actions, back, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Mesa de trabajo`;
  }, [title]);
  return (
    <>
      <header className="page-head">
        <div>
          {back && (
            <Link className="back small" to={back.to}>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d="M9 2L4 7l5 5" fill="none" stroke="currentColor" strokeWidth="2" />
              </svg>
              {back.label}
            </Link>
          )}
          {before && <div className="small muted">{before}</div>}
          <h1>{title}</h1>
          {lead && <p className="muted lead">{lead}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}

export type Tone = 'sky' | 'leaf' | 'maize' | 'brand' | 'quiet' | 'danger';
export const Chip = ({ tone = 'sky', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`chip ${tone}`}>{children}</span>
);

export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
