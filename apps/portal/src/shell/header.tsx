import { Mark } from '@lib/web-ui';
import { useLocation } from 'wouter-preact';
import { useSession } from '../session/session.js';
import { shellTexts as texts } from './shell.texts.js';

/** Rooms that are reached by «Espacios». */
const SPACES = /^\/(?:espacios|asesorias|iniciativas|desafios|transferencias|circulos|aliados|intercambios|webinars|reportes|cartillas|cifras|datos-abiertos)(?:\/|$)/;

/** The section of the menu a path belongs to. */
function isWithin(path: string, href: string): boolean {
  if (href === '/') return path === '/';
  if (href === '/muro') return path === '/muro' || path.startsWith('/practicas/');
  if (href === '/espacios') return SPACES.test(path);
  return path === href || path.startsWith(`${href}/`);
}

export function currentMark(path: string, href: string): 'page' | undefined {
  return isWithin(path, href) ? 'page' : undefined;
}

export function Unread(props: { count: number }) {
  if (props.count === 0) return null;
  return (
    <span class="count">
      <span aria-hidden="true">{props.count > 99 ? '99+' : props.count}</span>
      <span class="sr">{texts.unread(props.count)}</span>
    </span>
  );
}

export function Header() {
  const [path] = useLocation();
  const { viewer } = useSession();
  const link = (href: string, text: string) => (
    <a href={href} aria-current={currentMark(path, href)}>
      {text}
    </a>
  );
  return (
    <header>
      <div class="band" />
      <div class="top">
        <div class="wrap">
          <a class="mark" href="/">
            <Mark />
            <span class="hide-s">
              Comunidad de Práctica
              <br />
              de Gestión Educativa
            </span>
            <span class="only-s">{texts.shortName}</span>
          </a>
          <nav class="nav hide-s" aria-label={texts.main}>
            {link('/muro', texts.wall)}
            {link('/espacios', texts.spaces)}
            {link('/ranking', texts.ranking)}
            {viewer ? link('/mis-practicas', texts.mine) : null}
            {viewer ? (
              <a href="/avisos" aria-current={currentMark(path, '/avisos')}>
                {texts.inbox}
                <Unread count={viewer.unread} />
              </a>
            ) : null}
            {viewer ? link('/yo', texts.me) : null}
          </nav>
          {viewer ? null : (
            <a class="btn quiet push" href="/ingresar">
              {texts.login}
            </a>
          )}
          {viewer ? (
            <a class="bell only-s push" href="/avisos">
              {texts.inbox}
              <Unread count={viewer.unread} />
            </a>
          ) : null}
        </div>
      </div>
    </header>
  );
}
