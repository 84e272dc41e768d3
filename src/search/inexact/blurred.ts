/** A syllable, and those that many speakers do not tell from it: zh and z, ch and c, sh and s, -ng and -n. */
export function blurred(syllable: string): string[] {
  const flat = syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1');
  const ends = /[aei]n$/.test(flat) ? [flat, `${flat}g`] : [flat];
  const starts = ends.map((each) => each.replace(/^[zcs]/, '$&h'));
  return [...new Set([syllable, ...ends, ...starts])];
}
