import { encode } from 'uqr';

/** An address as a QR code, black on white in every colour scheme, with the margin that readers need. */
export function codeOf(address: string): SVGElement {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const drawn = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const code = element('svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': address,
  });
  code.append(element('path', { d: drawn.join(''), 'shape-rendering': 'crispEdges' }));
  return code;
}

function element(name: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
