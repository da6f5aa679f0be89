import { Empty } from '@lib/web-ui';
import { useHead } from '../routing/head.js';
import { shellTexts as texts } from './shell.texts.js';

export function NotFound() {
  useHead({ title: texts.notFoundTitle, noIndex: true });
  return (
    <Empty title={texts.notFoundTitle} level={1}>
      <p>{texts.notFound}</p>
      <p class="row center">
        <a class="btn" href="/muro">
          {texts.toWall}
        </a>
        <a class="btn quiet" href="/">
          {texts.toHome}
        </a>
      </p>
    </Empty>
  );
}
