import { useEffect, useState } from 'preact/hooks';
import { deviceStorage } from '../../offline/device-storage.js';
import { isInstalled, offeredInstall } from '../../offline/install.js';
import { offlinePageTexts as texts } from '../../offline/offline.texts.js';

const PUT_OFF = 'cop:instalar-despues';
const MONTH_MS = 30 * 86_400_000;

function isPutOff(): boolean {
  return Date.now() - Number(deviceStorage().getItem(PUT_OFF) ?? 0) < MONTH_MS;
}

/** A hint, never in the way: `always` on the page about working without signal, elsewhere once a month at most. */
export function InstallCard({ always }: { always?: boolean }) {
  const [offer, setOffer] = useState(offeredInstall());
  const [gone, setGone] = useState(!always && isPutOff());
  useEffect(() => {
    const told = () => setOffer(offeredInstall());
    window.addEventListener('beforeinstallprompt', told);
    return () => window.removeEventListener('beforeinstallprompt', told);
  }, []);
  if (gone || isInstalled() || (!always && !offer)) return null;
  const install = async () => {
    await offer?.prompt();
    setGone(true);
  };
  const later = () => {
    deviceStorage().setItem(PUT_OFF, String(Date.now()));
    setGone(true);
  };
  const isIos = /iPhone|iPad/.test(navigator.userAgent);
  return (
    <section class="card pad-l stack">
      <h2 class="h3">{texts.install}</h2>
      <p>{texts.installText}</p>
      {offer ? (
        <p class="row">
          <button class="btn" type="button" onClick={install}>
            {texts.installNow}
          </button>
          {always ? null : (
            <button class="btn quiet" type="button" onClick={later}>
              {texts.later}
            </button>
          )}
        </p>
      ) : (
        <p class="small muted">{isIos ? texts.installIos : texts.installMenu}</p>
      )}
    </section>
  );
}
