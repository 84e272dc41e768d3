import { themes } from '../notes/themes.ts';
import { textOf } from '../search/aliases/build-alias-tables.ts';
import { soundsFile } from '../search/aliases/sounds-file.ts';
import { entriesOf } from '../search/instant/entries.ts';

export async function GET() {
  return Response.json(soundsFile(textOf(entriesOf(await themes()))));
}
