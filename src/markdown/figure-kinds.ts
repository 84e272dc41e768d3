import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const score = z.number().min(0).max(100);
const amount = z.number().positive();

const scoreRow = z
  .strictObject({
    name: text,
    /** What the notes say beside the score. */
    note: text.optional(),
    from: score,
    /** As `from` for a single score. */
    to: score,
    /** Leads to where it is said, in the same theme. */
    href: text.optional(),
  })
  .refine(({ from, to }) => from <= to, { error: 'has a `from` greater than its `to`' });

/** `why` says what decides, at the first and at the second time. */
const track = z.strictObject({ name: text, why: z.tuple([text, text]) });

const stairsRow = z.strictObject({
  name: text,
  /** One for each column; `null` where the notes say nothing. */
  cells: z.array(text.nullable()),
  /** How many steps up each column stands: an order, no amount. */
  steps: z.array(z.int().min(0).max(4)).optional(),
});

/** The figures that authors can write, by name: what each is given, and a short one in full. */
export const figureKinds = {
  ScoreRanges: {
    props: z.strictObject({ caption: text, rows: z.array(scoreRow).min(1) }),
    example: `<ScoreRanges caption="成熟度（分）" rows={[{ name: '语言', from: 80, to: 85 }]} />`,
  },
  RoleSwap: {
    props: z.strictObject({
      caption: text,
      times: z.tuple([text, text]),
      /** That of the first track at the first time and of the second at the second, and the other. */
      roles: z.tuple([text, text]),
      tracks: z.tuple([track, track]),
    }),
    example: `<RoleSwap caption="性质互换" times={['以前', '现在']} roles={['技术活', '工程活']} tracks={[{ name: '预训练', why: ['架构', '数据'] }, { name: '后训练', why: ['微调', '算法'] }]} />`,
  },
  Stairs: {
    props: z
      .strictObject({
        caption: text,
        /** Small print below the figure. */
        note: text.optional(),
        columns: z.array(text).min(2).max(4),
        rows: z.array(stairsRow).min(1),
      })
      .refine(
        ({ columns, rows }) =>
          rows.every(({ cells, steps = cells }) =>
            [cells, steps].every(({ length }) => length === columns.length),
          ),
        { error: 'has a row whose `cells` or `steps` are not as many as the `columns`' },
      ),
    example: `<Stairs caption="两条路" columns={['读博', '创业']} rows={[{ name: '正反馈', cells: ['略久', '更久'], steps: [1, 2] }]} />`,
  },
  LightTimes: {
    props: z.strictObject({
      caption: text,
      note: text.optional(),
      /** What the notes say: how long light takes for one metre. */
      nsPerMetre: amount,
      metres: z.array(amount).min(1),
    }),
    example: '<LightTimes caption="光要多久" nsPerMetre={3} metres={[1, 10, 100]} />',
  },
} as const;

export type FigureName = keyof typeof figureKinds;

/** What a figure is given; checked before any page is made. */
export type FigureProps<Name extends FigureName> = z.infer<(typeof figureKinds)[Name]['props']>;
