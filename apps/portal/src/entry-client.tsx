import { QueryCache } from '@lib/web-graphql';
import { hydrate, render } from 'preact';
import '../../../libs/web-ui/src/styles/index.css';
import { App } from './app.js';
import { typedEarly } from './forms/typed-early.js';
import { hearInstallOffer } from './offline/install.js';
import { adoptLinks } from './routing/navigation.js';
import { loadPage, routeOf } from './routing/routes.js';
import { startServiceWorker } from './shell/service-worker.js';

/** What the server wrote into the page; nothing when the page is the shell that was kept for days without signal. */
function seeded(): QueryCache {
  const block = document.getElementById('datos')?.textContent;
  return QueryCache.from(block ? (JSON.parse(block) as Record<string, unknown>) : {});
}

async function start(): Promise<void> {
  document.documentElement.classList.add('scripted');
  const root = document.getElementById('app');
  if (!root) return;
  // The kept shell was rendered for another address.
  if (root.dataset.path !== location.pathname) {
    root.textContent = '';
    render(<App cache={new QueryCache()} />, root);
    root.dataset.ready = '';
    return adoptLinks();
  }
  const found = await routeOf(location.pathname);
  // A public page is already on screen: its code must be here before it is taken over.
  if (found?.route.kind === 'public') await loadPage(found.route);
  const tell = typedEarly(root);
  hydrate(<App cache={seeded()} />, root);
  adoptLinks();
  await tell();
  root.dataset.ready = '';
}

void start();
startServiceWorker();
hearInstallOffer();
