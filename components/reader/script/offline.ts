/** Waits so long after the page has loaded, so that nothing competes with what a person does first. */
export const DELAY_MS = 3000;

/** Registers the service worker once the page has loaded, unless the person asked for data to be saved. */
export function keepOffline(worker: string): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker || savesData(navigator)) return;
  addEventListener("load", () => setTimeout(() => serviceWorker.register(worker).catch(() => {}), DELAY_MS));
}

function savesData(device: Navigator & { readonly connection?: { readonly saveData?: boolean } }): boolean {
  return Boolean(device.connection?.saveData);
}
