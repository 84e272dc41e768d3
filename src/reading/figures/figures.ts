import type { FigureName } from '../../markdown/figure-kinds.ts';
import LightTimes from './LightTimes.astro';
import RoleSwap from './RoleSwap.astro';
import ScoreRanges from './ScoreRanges.astro';
import Stairs from './Stairs.astro';

/** The components that authors can write in MDX without importing them. */
export const figures = { LightTimes, RoleSwap, ScoreRanges, Stairs } satisfies Record<
  FigureName,
  unknown
>;
