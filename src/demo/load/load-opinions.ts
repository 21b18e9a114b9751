import { saveOpinionsAsIs, type Votes } from '../../services/participation/demo.ts'
import { drawing } from '../auenmark/chance.ts'
import type { DemoOpinions } from '../types.ts'
import type { Making } from './loading.ts'

/** A poll of the demo with its invented answers and their groups: a handful of statements, however many there are. */
export async function loadOpinions(work: Making, phase: string, demo: DemoOpinions): Promise<void> {
  const draw = drawing(1912)
  const proposed = demo.proposed.filter(({ state }) => state === 'shown')
  const likely = [...demo.statements.map(([, views]) => views), ...proposed.map(({ likely: views = [] }) => views)]
  const groups = demo.groups.flatMap((people, group) => Array.from({ length: people }, () => group))
  const channels = Object.entries(demo.channels).flatMap(([channel, count]) =>
    Array.from({ length: count }, () => channel as keyof DemoOpinions['channels']),
  )
  const sheets = groups.map((group, at) => {
    // Groups and channels are mixed: every seventh of one stands beside another.
    const channel = channels[(at * 7) % channels.length] ?? 'online'
    return {
      channel,
      source: channel === 'online' ? '' : demo.source,
      votes: votesOf(likely, group, draw),
      open: draw() < 0.6,
    }
  })
  const statements = [
    ...demo.statements.map(([words]) => ({ words, state: 'shown' as const, seed: true })),
    ...demo.proposed.map(({ words, state, reason }) => ({ words, state, seed: false, reason })),
  ]
  // Codes of the demo are fixed, so that one can be tried.
  await saveOpinionsAsIs(work, { phase, statements, sheets, codes: ['DEMMEN223456', 'DEMMEN334567'] })
}

/** One invented person: most statements, a few passed, the rest as likely as the group thinks. */
function votesOf(likely: readonly (readonly number[])[], group: number, draw: () => number): Votes {
  const entries = likely.flatMap((views, at) => {
    const [seen, passes, agrees] = [draw(), draw(), draw()]
    if (seen > 0.85) return []
    return [[String(at + 1), passes < 0.08 ? 0 : agrees < (views[group] ?? 0.5) ? 1 : -1] as const]
  })
  return Object.fromEntries(entries)
}
