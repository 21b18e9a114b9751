import { decisions } from './kinds/decisions.tsx'
import { indicators } from './kinds/indicators.tsx'
import { milestones } from './kinds/milestones.tsx'
import { money } from './kinds/money.tsx'
import { needs } from './kinds/needs.tsx'
import { papers } from './kinds/papers.tsx'
import { partners } from './kinds/partners.tsx'
import { risks } from './kinds/risks.tsx'
import type { PartKind } from './part-kind.ts'

/** Everything a measure can have several of, in the order of the page. */
export const kinds: readonly PartKind[] = [milestones, money, indicators, risks, needs, decisions, papers, partners]
