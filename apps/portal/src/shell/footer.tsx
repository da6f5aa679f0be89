import { shellTexts as texts } from './shell.texts.js';

export function Footer() {
  return (
    <footer class="foot">
      <div class="wrap">
        <p>{texts.footer}</p>
        <a href="/ranking/como-se-gana">{texts.rules}</a>
        <a href="/cifras">{texts.figures}</a>
        <a href="/insignias">{texts.insignias}</a>
        <a href="/privacidad">{texts.privacy}</a>
      </div>
    </footer>
  );
}
