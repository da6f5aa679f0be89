import { NavLink } from 'react-router';
import { useCan } from '../session/session.js';
import { Icon } from './icon.js';
import { menuParts } from './menu-entries.js';

export function Menu({ onGo }: { onGo?: () => void }) {
  const can = useCan();
  const parts = menuParts
    .map(({ title, entries }) => ({ title, entries: entries.filter(({ needs }) => can(needs)) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <nav className="side-nav" aria-label="Principal">
      {parts.map(({ title, entries }) => (
        <div key={title} className="side-part" role={title ? 'group' : undefined} aria-label={title || undefined}>
          {title ? (
            <p className="side-title" aria-hidden="true">
              {title}
            </p>
          ) : null}
          {entries.map(({ to, label, icon }) => (
            <NavLink key={to} to={to} end={to === '/'} onClick={onGo}>
              <Icon name={icon} />
              {label}
            </NavLink>
          ))}
        </div>
      ))}
    </nav>
  );
}
