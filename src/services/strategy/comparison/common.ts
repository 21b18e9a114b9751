/** Figures of a region that mean the same in every district; 'inhabitants' is what the others are divided by. */
export const commonFigures = ['inhabitants', 'volunteers', 'doctors', 'broadband', 'online-services'] as const
export type CommonFigure = (typeof commonFigures)[number]

/** How many inhabitants a figure is reckoned for; null: it is a share or a number by itself. */
export const perInhabitants: Readonly<Record<CommonFigure, number | null>> = {
  inhabitants: null,
  volunteers: 1000,
  doctors: 10_000,
  broadband: null,
  'online-services': null,
}
