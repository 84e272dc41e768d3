/**
 * Puts the whole map’s picture in place of the light one. Where it does not come, or data is to be
 * saved, a link or the list beside it stands in for it.
 */
export function completePicture(map: HTMLElement): void {
  const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };
  const stayLight = () => (map.dataset['light'] = '');
  const light = map.querySelector('svg');
  if (!light || connection?.saveData) return void stayLight();

  // As a document: `DOMParser` would ask for a policy of Trusted Types.
  const file = new XMLHttpRequest();
  file.responseType = 'document';
  file.open('GET', map.dataset['picture'] ?? '');
  file.addEventListener('loadend', () => {
    const whole = file.responseXML?.documentElement;
    if (file.status !== 200 || !whole) return void stayLight();
    // A reader who is on a link of the one is on the same link of the other.
    const at = light.querySelector(':focus')?.getAttribute('href');
    light.replaceWith(whole);
    if (at) whole.querySelector<SVGAElement>(`[href="${at}"]`)?.focus();
  });
  file.send();
}
