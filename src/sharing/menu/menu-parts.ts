import { sharingWords as say } from '../../languages/sharing-words.ts';

const ways = [
  { way: 'link', name: say.link, hint: say.linkHint },
  { way: 'address', name: say.address, hint: say.addressHint },
  { way: 'markdown', name: say.markdown },
  { way: 'code', name: say.code },
  { way: 'send', name: say.send },
];

/** What `<share-menu>` holds once it is wanted: the dialog with its three parts, and the button for quotes. */
export function menuParts(): [HTMLDialogElement, HTMLButtonElement] {
  const dialog = element('dialog', 'share', {
    'aria-label': say.title,
    'data-shows': 'ways',
    closedby: 'any',
  });
  const header = element('header');
  header.append(element('p', 'shared'), button('close', say.close));
  const quote = button('quote', say.quote);
  quote.hidden = true;
  dialog.append(header, waysList(), element('div', 'code'), byHand());
  return [dialog, quote];
}

function waysList(): HTMLElement {
  const list = element('ul', 'ways', { role: 'list' });
  for (const { way, name, hint } of ways) {
    const choice = button('', name);
    choice.dataset['way'] = way;
    choice.autofocus = way === 'link';
    if (hint !== undefined) choice.append(element('small', '', {}, hint));
    list.append(item(choice));
  }
  list.append(item(element('a', '', { 'data-way': 'card' }, say.card)));
  return list;
}

function byHand(): HTMLElement {
  const part = element('div', 'by-hand');
  const area = element('textarea', '', { rows: '5', readonly: '', 'aria-labelledby': '_by-hand' });
  part.append(element('p', '', { id: '_by-hand' }, say.byHand), area);
  return part;
}

function item(choice: HTMLElement): HTMLElement {
  const made = element('li');
  made.append(choice);
  return made;
}

function button(className: string, name: string): HTMLButtonElement {
  return element('button', className, { type: 'button' }, name);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  attributes: Record<string, string> = {},
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(text);
  return made;
}
