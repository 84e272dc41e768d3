const moduleScript = /<script type="module" src=("[^"]*")><\/script>/g;

/** Where no browser tells of a first paint. In milliseconds after the page is parsed. */
const patience = 500;

/**
 * Lets each script of a page come after the page is first seen, which is read without it. A page
 * that is opened behind another one is not painted, and has nothing to wait for. A button pressed
 * before the script is there is pressed once more when it is; those of popovers need none.
 */
export function afterFirstPaint(html: string): string {
  return html.replace(moduleScript, (_, quoted: string) => `<script>${loader(quoted)}</script>`);
}

function loader(quoted: string): string {
  return [
    '{let script,pressed;',
    'const note=({target})=>{pressed=target.closest("button:not([popovertarget])")??pressed},',
    'load=()=>{',
    `script??=import(${quoted}).then(()=>{removeEventListener("click",note);pressed?.click()})`,
    '};',
    'addEventListener("click",note);',
    `setTimeout(load,document.hidden?0:${patience});`,
    // A first paint may be of the background alone.
    'new PerformanceObserver((seen)=>{',
    'if(seen.getEntriesByName("first-contentful-paint").length)load()',
    '}).observe({type:"paint",buffered:true})}',
  ].join('');
}
