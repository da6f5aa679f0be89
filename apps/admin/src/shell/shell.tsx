import { Button, Drawer } from '@mantine/core';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { roleWords } from '../format/words.js';
import { Waiting } from '../parts/states.js';
import { RenewSession } from '../session/renew-session.js';
import { useViewer } from '../session/session.js';
import { Icon, Mark } from './icon.js';
import { LeaveButton } from './leave-button.js';
import { Menu } from './menu.js';

/** The desk around every screen. A change of screen moves the focus to its beginning, as a page load would. */
export function Shell() {
  const viewer = useViewer();
  const [menu, setMenu] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  // What is heard holds what is seen: who speaks to the machine says «99+».
  const shown = viewer.unread > 99 ? '99+' : String(viewer.unread);
  const unread = viewer.unread > 0 ? `Avisos: ${shown} sin leer` : 'Avisos';

  return (
    <div className="desk">
      <a className="skip" href="#contenido">
        Ir al contenido
      </a>
      <div className="band" />
      <header className="top">
        <Button className="menu-button" variant="default" px="xs" h={44} aria-label="Abrir el menú" onClick={() => setMenu(true)}>
          <Icon name="menu" />
        </Button>
        <Link className="mark" to="/">
          <Mark />
          <span>
            <span className="long">CoP · </span>Mesa de trabajo
          </span>
        </Link>
        <div className="top-end">
          <div className="who small">
            <b>{viewer.name}</b>
            <div className="muted">{viewer.roles.map((role) => roleWords[role]).join(' · ')}</div>
          </div>
          <Link className="bell" to="/avisos" aria-label={unread}>
            <Icon name="bell" />
            {viewer.unread > 0 && <b aria-hidden="true">{shown}</b>}
          </Link>
          <LeaveButton />
        </div>
      </header>
      <aside className="side">
        <Menu />
      </aside>
      <Drawer
        opened={menu}
        onClose={() => setMenu(false)}
        title="Mesa de trabajo"
        size="300px"
        closeButtonProps={{ 'aria-label': 'Cerrar el menú' }}
      >
        <Menu onGo={() => setMenu(false)} />
      </Drawer>
      <main className="content" id="contenido" tabIndex={-1} ref={main}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <RenewSession />
    </div>
  );
}
