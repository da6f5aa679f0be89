import { CacheProvider, type QueryCache } from '@lib/web-graphql';
import { Router } from 'wouter-preact';
import { UnsentWatch } from './drafts/unsent-watch.js';
import { HeadContext, type HeadSlot } from './routing/head.js';
import { PageSlot } from './routing/page-slot.js';
import { ExpiredSession } from './session/expired-session.js';
import { SessionProvider } from './session/session.js';
import { Footer } from './shell/footer.js';
import { Header } from './shell/header.js';
import { NetworkLine } from './shell/network-line.js';
import { shellTexts } from './shell/shell.texts.js';
import { Tabs } from './shell/tabs.js';

interface AppProps {
  cache: QueryCache;
  /** Only on the server: the address and where the page says its title. */
  ssr?: { path: string; search: string; slot: HeadSlot };
}

export function App({ cache, ssr }: AppProps) {
  return (
    <CacheProvider cache={cache}>
      <HeadContext.Provider value={ssr?.slot ?? null}>
        <Router ssrPath={ssr?.path} ssrSearch={ssr?.search}>
          <SessionProvider>
            <a class="skip" href="#contenido">
              {shellTexts.skip}
            </a>
            <Header />
            <NetworkLine />
            <main class="wrap page" id="contenido" tabIndex={-1}>
              <PageSlot />
            </main>
            <Footer />
            <Tabs />
            <ExpiredSession />
            <UnsentWatch />
          </SessionProvider>
        </Router>
      </HeadContext.Provider>
    </CacheProvider>
  );
}
