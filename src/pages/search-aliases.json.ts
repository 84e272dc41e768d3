import synonyms from '../../content/aliases.yaml?raw';
import { themes } from '../notes/themes.ts';
import { authoredGroups } from '../search/aliases/authored-groups.ts';
import { aliasTables, textOf } from '../search/aliases/build-alias-tables.ts';
import { entriesOf } from '../search/instant/entries.ts';

export async function GET() {
  const entries = entriesOf(await themes());
  return Response.json(aliasTables(entries, authoredGroups(synonyms, textOf(entries))));
}
