/** Loads all that comes behind the first answer. */
export const loadBehind = () => import('./behind.ts');
