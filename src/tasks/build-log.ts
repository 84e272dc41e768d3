interface Event {
  level: string;
  label: string | null;
  message: string;
}

/** What Astro has warned of or called an error since the module was loaded. */
export const logged: Event[] = [];

/**
 * Collects what Astro's build says instead of printing it: Astro loads this file by its path, as
 * `logger.entrypoint`, and calls its default export.
 */
export default function buildLog() {
  return {
    write({ level, label, message }: Event): void {
      // Astro's own mark in every MDX module, which it reads before the bundler does.
      const harmless = message.includes('MODULE_LEVEL_DIRECTIVE');
      if (/^(?:warn|error)$/.test(level) && !harmless) logged.push({ level, label, message });
    },
  };
}
