import { contentError } from '../../notes/content-error.ts';
import { idleGroups, synonymGroups, type SynonymGroup } from './synonym-groups.ts';

const file = 'content/aliases.yaml';

/**
 * The groups of words in `content/aliases.yaml`, whose text this is. Warns of those that can find
 * nothing: a page may come that has their words.
 *
 * @param text all that the site's pages say
 * @throws AstroError that names everything to mend in the file
 */
export function authoredGroups(source: string, text: string): SynonymGroup[] {
  const { groups, problems } = synonymGroups(source);
  if (problems.length > 0) throw contentError([{ file, problems }]);
  for (const { line, column, message, hint } of idleGroups(groups, text)) {
    console.warn(`${file}:${line}:${column}: ${message}\n  ${hint}`);
  }
  return groups;
}
