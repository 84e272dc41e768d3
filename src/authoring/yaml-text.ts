/** A text as a value of YAML, in quotes only where it could be read as something else. */
export function yamlText(text: string): string {
  const plain = /^\p{Script=Han}/u.test(text) && !/: |\s#|:$|\s$|[^\P{C}\u200D]|\n/u.test(text);
  return plain ? text : JSON.stringify(text).replace(/[\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
