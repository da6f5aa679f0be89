import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { MarkAllRead, MarkRead, Notices, type NoticeFragment } from './notices.gql.js';

export function NoticesScreen() {
  const { refresh } = useSession();
  const pages = usePages(Notices, { first: 20 }, ({ inbox }) => inbox);
  const markRead = useAction(MarkRead);
  const markAll = useAction(MarkAllRead);
  const navigate = useNavigate();

  async function open(notice: NoticeFragment) {
    if (!notice.read) await markRead.run({ ids: [notice.id] });
    refresh();
    // Links of the desk are written whole, so that they also work in a mail.
    if (notice.link.startsWith('/admin')) await navigate(notice.link.slice('/admin'.length) || '/');
    else window.location.assign(notice.link.startsWith('/') ? notice.link : '/');
  }
  async function readAll() {
    if (!(await markAll.run({}))) return;
    pages.reload();
    refresh();
  }

  const unread = pages.first?.inbox.unread ?? 0;
  return (
    <Page
      title="Avisos"
      actions={
        <>
          <Button component={Link} to="/avisos/preferencias" variant="default">
            Qué me avisan
          </Button>
          {unread > 0 && (
            <Button variant="default" onClick={() => void readAll()} loading={markAll.busy}>
              Marcar todo como leído
            </Button>
          )}
        </>
      }
    >
      <Trouble problem={pages.problem ?? markAll.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title="Aún no tienes avisos">Aquí llegan las prácticas enviadas, las asignaciones y lo que se publica.</Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((notice) => (
            <li key={notice.id} className={notice.read ? '' : 'unread'}>
              <div className="main">
                <strong>{notice.title}</strong> {!notice.read && <Chip tone="brand">Nuevo</Chip>}
                <div>{notice.body}</div>
                <div className="small muted">{moment(notice.createdAt)}</div>
              </div>
              <div className="end">
                <Button variant="default" size="sm" onClick={() => void open(notice)} aria-label={`Abrir: ${notice.title}`}>
                  Abrir
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <More {...pages} />
    </Page>
  );
}
