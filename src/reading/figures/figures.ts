import ScoreRanges from './ScoreRanges.astro';

/** The components that authors can write in MDX without importing them. */
export const figures = { ScoreRanges };
