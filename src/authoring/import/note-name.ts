/** What notes are called by their file's name. Notion ends it with an id of its own. */
export function noteName(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  return name.replace(/[ _-]+[0-9a-f]{32}$/, '').trim() || 'notes';
}
