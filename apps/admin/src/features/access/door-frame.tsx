import { useEffect, type ReactNode } from 'react';
import { Mark } from '../../shell/icon.js';

/** The frame of the screens before the login. */
export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Mesa de trabajo`;
  }, [title]);
  return (
    <div className="door">
      <div className="band" />
      <main>
        <div className="card">
          <div className="mark">
            <Mark />
            <span>
              Comunidad de Práctica
              <br />
              Mesa de trabajo
            </span>
          </div>
          <h1>{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
