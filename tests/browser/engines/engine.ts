/** A browser other than Chromium, as far as the main flows need one: each has a protocol of its own. */
export interface Engine {
  /** A page of the browser's only tab. */
  open: (url: string) => Promise<void>;
  /** What a function returns in the page. It must stand alone: its source is sent. */
  inPage: <Result>(
    read: (selector: string) => Result,
    selector?: string,
  ) => Promise<Awaited<Result>>;
  /** As a mouse does, in the middle of the first element that a selector finds. */
  click: (selector: string) => Promise<void>;
  /** Into what has the focus. */
  type: (text: string) => Promise<void>;
  press: (key: 'Enter' | 'Escape') => Promise<void>;
  close: () => Promise<void>;
}

/** How to start an engine, and where it is: without a place it is not installed. */
export interface Installed {
  name: string;
  place: string | undefined;
  start: (place: string) => Promise<Engine>;
}
