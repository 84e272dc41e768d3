import type { Theme } from '../../notes/theme.ts';
import { themes } from '../../notes/themes.ts';
import { previewsOf } from '../../reading/preview/previews-of.ts';

export async function getStaticPaths() {
  return (await themes()).map((theme) => ({ params: { theme: theme.id }, props: { theme } }));
}

export function GET({ props }: { props: { theme: Theme } }) {
  return Response.json(previewsOf(props.theme));
}
