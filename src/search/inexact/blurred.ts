/** A syllable with those that many speakers do not tell from it: zh and z, ch and c, sh and s, -ng and -n. */
export function blurred(syllable: string): string[] {
  const flat = syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
  const ends = /[aei]n$/.test(flat) ? [flat, `${flat}g`] : [flat];
  const all = /^[zcs]/.test(flat)
    ? ends.flatMap((each) => [each, `${each[0]}h${each.slice(1)}`])
    : ends;
  return [syllable, ...all.filter((each) => each !== syllable)];
}
