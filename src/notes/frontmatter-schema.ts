import { z } from 'astro/zod';
import { frontmatter } from './frontmatter.ts';

/** The frontmatter's schema for editors, as JSON Schema. YAML writes a day without quotes. */
export function frontmatterSchema(): object {
  return z.toJSONSchema(frontmatter, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodDate)) return;
      Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  });
}
