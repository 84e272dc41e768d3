import { words } from '../../languages/words.ts';
import { terms } from '../../notes/themes.ts';
import { termPreviews } from '../../reading/preview/previews-of.ts';

export async function GET() {
  const { title, gist } = words.terms;
  return Response.json(termPreviews(await terms(), title, gist));
}
