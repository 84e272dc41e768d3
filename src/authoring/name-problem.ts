import { suggestedAddress } from '../markdown/suggested-address.ts';
import { addressName } from '../markdown/take-mark.ts';
import { reserved } from '../notes/file-problems.ts';

/**
 * Why a theme cannot have this name, in a sentence; `null` if it can.
 *
 * @param taken what themes are called, and were called before they moved
 */
export function nameProblem(name: string, taken: ReadonlySet<string>): string | null {
  if (name === '') {
    return 'Say what the theme’s address is to be, such as `npm run new -- night-shifts 夜班`.';
  }
  if (!addressName.test(name)) {
    const near = suggestedAddress(name) ?? 'night-shifts';
    return `\`${name}\` cannot be an address. Write a-z, 0-9 and single hyphens, such as \`${near}\`.`;
  }
  if (reserved.has(name)) {
    return `The address \`/${name}/\` belongs to the site itself. Take another, such as \`${name}-notes\`.`;
  }
  if (taken.has(name)) {
    return `The theme \`${name}\` is there already, or was once. Take another name, such as \`${name}-2\`.`;
  }
  return null;
}
