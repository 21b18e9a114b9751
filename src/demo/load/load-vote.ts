import { randomBytes } from 'node:crypto'
import { saveVoteAsIs } from '../../services/participation/demo.ts'
import type { DemoVote } from '../types.ts'
import type { Making } from './loading.ts'

/** A secret vote of the demo with its invented ballots. */
export async function loadVote(
  work: Making,
  phase: string,
  { asked, ballots: given, channels, counted }: DemoVote,
): Promise<void> {
  const ballots = given.flatMap(([times, ballot]) => Array.from({ length: times }, () => ballot))
  const other = (['paper', 'telephone', 'on-site'] as const).flatMap((channel) =>
    Array.from({ length: channels[channel] ?? 0 }, () => channel),
  )
  const online = Array.from({ length: ballots.length - other.length }, () => 'online' as const)
  // Codes of the demo are fixed, so that one can be tried.
  const codes = counted ? [] : ['DEMSTRMMZETT', 'DEMSTRMMZET2']
  await saveVoteAsIs(
    { ...work, random: randomBytes },
    { phase, asked, ballots, channels: [...other, ...online], counted, codes },
  )
}
