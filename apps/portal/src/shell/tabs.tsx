import { Icon, type IconName } from '@lib/web-ui';
import { useLocation } from 'wouter-preact';
import { useSession } from '../session/session.js';
import { currentMark } from './header.js';
import { shellTexts as texts } from './shell.texts.js';

/** Five places within reach of a thumb. */
export function Tabs() {
  const [path] = useLocation();
  const { viewer } = useSession();
  const tab = (href: string, icon: IconName, text: string, exact = false) => (
    <a href={href} aria-current={exact && path !== href ? undefined : currentMark(path, href)}>
      <Icon name={icon} />
      {text}
    </a>
  );
  return (
    <nav class="tabs" aria-label={texts.shortcuts}>
      {tab('/', 'home', texts.home)}
      {tab('/muro', 'wall', texts.wall)}
      {viewer ? tab('/mis-practicas', 'sheet', texts.mineShort) : tab('/registro', 'plus', texts.join)}
      {tab('/espacios', 'people', texts.spaces)}
      {viewer ? tab('/yo', 'person', texts.me) : tab('/ingresar', 'person', texts.login)}
    </nav>
  );
}
