import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { FreeText, LinkKind, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import { addresses } from '../addresses.ts'
import { funnelAddresses } from './addresses.ts'
import { solutionKind, visionKind } from './queries.ts'
import { solutionSource } from './source.ts'
import { funnelTexts } from './texts.ts'
import type { SolutionState } from './things.ts'

const name = { de: 'Lösung', en: 'Solution' }

/** Solutions as ends of links; begun from an idea they are linked with it. */
export const solutionLink: LinkKind = {
  kind: solutionKind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const { rows } = await sql<{ id: string; title: string; slug: string; state: SolutionState }>`
      select id, title, slug, state from strategy.solution
      where id = any(${ids}) and (${isStaff(viewer, 'editor')} or (published and not hidden))`.execute(tx)
    const wordings = await wordingsOf(
      tx,
      solutionKind,
      rows.map(({ id }) => id),
      language,
    )
    return rows.map((row) => {
      const { id, title, slug, state } = worded(row, wordings.get(row.id))
      return { id, title, address: addresses.solution({ solution: slug }), note: funnelTexts(language)[state] }
    })
  },
  starter: {
    label: { de: 'Daraus eine Lösung machen', en: 'Make a solution of this' },
    address: ({ kind, id, title }) => funnelAddresses.addSolution({ von: `${kind}:${id}`, titel: title.slice(0, 160) }),
    may: ({ viewer }) => isStaff(viewer, 'editor'),
    only: 'district',
  },
}

/** Solutions can be reported; hidden ones vanish everywhere until shown again. */
export const solutionReport: Reportable = {
  kind: solutionKind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; slug: string; author: string }>`
      select title, slug, author_id as author from strategy.solution where id = ${id}`.execute(tx)
    const row = rows[0]
    const address = row && addresses.solution({ solution: row.slug })
    return row && address && { title: row.title, address, author: row.author, organisation: null }
  },
  async hide(work, id, hidden) {
    await sql`update strategy.solution set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
    await publish(work, solutionSource, [id])
  },
}

/** Where people may be named. */
export const funnelFreeText: readonly FreeText[] = [
  {
    table: 'strategy.vision',
    name: { de: 'Zielbild', en: 'Guiding vision' },
    key: ['id'],
    columns: ['title', 'lead', 'body', 'source'],
    version: 'version',
    thing: { kind: visionKind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => addresses.vision({ zielbild: slug }) },
  },
  {
    table: 'strategy.solution',
    name,
    key: ['id'],
    columns: ['title', 'lead', 'body', 'source'],
    version: 'version',
    thing: { kind: solutionKind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => addresses.solution({ solution: slug }) },
  },
  {
    table: 'strategy.narrowing',
    name: { de: 'Auswahl', en: 'Narrowing' },
    key: ['id'],
    columns: ['title', 'criteria', 'body', 'decision', 'source', 'correction'],
    version: 'version',
    address: { of: ['slug'], make: ({ slug = '' }) => funnelAddresses.narrowing({ auswahl: slug }) },
  },
  {
    table: 'strategy.candidate',
    name: { de: 'Vorschlag in einer Auswahl', en: 'Candidate of a narrowing' },
    key: ['id'],
    columns: ['title', 'reason'],
  },
  {
    table: 'strategy.review',
    name: { de: 'Rückmeldung zu einer Lösung', en: 'Review of a solution' },
    key: ['id'],
    columns: ['excites', 'success', 'stumbling', 'needed'],
  },
]
