/** All of sharing that a first view does without, as one file: it comes with the first use of any. */
export { menuParts } from './menu/menu-parts.ts';
export { openMenu } from './menu/open-menu.ts';
export { offerQuotes } from './quote/offer-quote.ts';
export { arrive } from './rescue/arrive.ts';
