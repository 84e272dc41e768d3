import { themes } from '../notes/themes.ts';
import { entriesOf } from '../search/instant/entries.ts';
import { instantFile } from '../search/instant/instant-file.ts';

export async function GET() {
  return Response.json(instantFile(entriesOf(await themes()), !import.meta.env.DEV));
}
