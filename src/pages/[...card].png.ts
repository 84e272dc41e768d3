import { sentence } from '../notes/content-error.ts';
import { terms, themes } from '../notes/themes.ts';
import { cardsOf, type Card } from '../sharing/card/cards.ts';
import { glyphProblems } from '../sharing/card/glyph-problems.ts';
import { renderCard } from '../sharing/card/render-card.ts';

export async function getStaticPaths() {
  const cards = cardsOf(await themes(), await terms());
  const problems = glyphProblems(cards);
  if (problems.length > 0) throw sentence(problems.join('\n'));
  return cards.map((card) => ({
    params: { card: card.path.replace(/\.png$/, '') },
    props: { card },
  }));
}

export async function GET({ props }: { props: { card: Card } }) {
  const png = await renderCard(props.card);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
