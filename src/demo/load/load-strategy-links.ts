import { sql } from 'kysely'
import { addLink } from '#commons/links/edges.ts'
import type { RelationId } from '#commons/links/relations.ts'
import { dialogueKind, ideaKind } from '../../services/participation/demo.ts'
import { measureKind } from '../../services/strategy/demo.ts'
import { mykMeasures } from '../strategy/mayen-koblenz/measures.ts'
import type { Making } from './loading.ts'

/** A measure by its title, and an idea or a dialogue by how its title begins. */
type Tie = readonly [measure: string, relation: RelationId, kind: typeof ideaKind | typeof dialogueKind, begins: string]

/** Measures of the contest's ideas: publicly known. */
export const mykTies: readonly Tie[] = mykMeasures.flatMap(({ title, ideas = [] }) =>
  ideas.map((idea): Tie => [title.de, 'came-from', ideaKind, idea]),
)

/** Invented: what people wish for today, and what is done about it already. */
export const auenmarkTies: readonly Tie[] = [
  ['Mitfahrbänke in zwölf Orten', 'answers', ideaKind, 'Mitfahrbank zwischen'],
  ['Haltestellen, an denen man nicht im Regen steht', 'answers', ideaKind, 'Eine Bank an der Haltestelle'],
  ['Lastenräder der Dorfläden', 'answers', ideaKind, 'Lastenrad zum Ausleihen'],
  ['Dorfmitte in sechs Orten', 'answers', ideaKind, 'Dorfplatz in'],
  ['Licht, das mitdenkt', 'answers', ideaKind, 'Licht am Weg'],
  ['Rufbus am Abend', 'see-also', dialogueKind, 'Unterwegs 2030'],
  ['Sprechende Haltestellen', 'see-also', dialogueKind, 'Unterwegs 2030'],
]

/** Links measures with what people said, as far as both are there. Linking twice changes nothing; of several ideas it is the one with most support. */
export async function linkMeasures(work: Making, ties: readonly Tie[], by: string): Promise<void> {
  const { tx, space } = work
  for (const [title, relation, kind, begins] of ties) {
    const { rows } = await sql<{ measure: string; other: string }>`
      select m.id as measure, other.id as other from strategy.measure m, (
        select id, supports, space_id from participation.idea where ${kind} = ${ideaKind} and starts_with(title, ${begins})
        union all
        select id, 0, space_id from participation.dialogue where ${kind} = ${dialogueKind} and starts_with(title, ${begins})) other
      where m.space_id = ${space.id} and other.space_id = m.space_id and m.title = ${title}
      order by other.supports desc, other.id limit 1`.execute(tx)
    const [found] = rows
    if (!found) continue
    const from = { kind: measureKind, id: found.measure }
    await addLink(work, { relation, from, to: { kind, id: found.other } }, by)
  }
}
