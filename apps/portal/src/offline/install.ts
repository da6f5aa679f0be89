interface InstallOffer extends Event {
  prompt: () => Promise<unknown>;
}

let offer: InstallOffer | null = null;

/** The browser offers once, early: it is kept for when the person is told what it is good for. */
export function hearInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
  });
  window.addEventListener('appinstalled', () => {
    offer = null;
  });
}

export const offeredInstall = (): InstallOffer | null => offer;

export function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}
