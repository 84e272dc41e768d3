import { experimental_AstroContainer as Container } from 'astro/container';
import Seal from '../layout/Seal.astro';
import { mapOf } from '../map/map-of.ts';
import MapPicture from '../map/MapPicture.astro';
import { themes } from '../notes/themes.ts';

/** The map’s picture alone, for pages that show it when it comes into view. They bring its styles. */
export async function GET(): Promise<Response> {
  const map = mapOf(await themes(), import.meta.env.BASE_URL);
  const container = await Container.create();
  const seal = await container.renderToString(Seal);
  const picture = await container.renderToString(MapPicture, {
    props: { map },
    slots: { default: seal },
  });
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
}
