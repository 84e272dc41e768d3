/**
 * Adds a style sheet to the page, and resolves once it is in force: what it styles is shown then,
 * never before. Import its address with `?url`. May be called again after it failed.
 */
export function loadStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} did not come.`));
    });
    document.head.append(link);
  });
}
