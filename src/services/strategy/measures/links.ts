import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { FreeText, LinkKind, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Work } from '#foundation/http/route.ts'
import { addresses } from '../addresses.ts'
import { kind, type Phase } from './measure.ts'
import { milestoneSource } from './milestone-source.ts'
import { publishMeasures, publishMilestones } from './publish-measures.ts'
import { words } from './texts.ts'

const name = { de: 'Maßnahme', en: 'Measure' }

/** Measures as ends of links: public ones for everybody, all for those who write them. */
export const measureLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const { rows } = await sql<{ id: string; title: string; slug: string; phase: Phase }>`
      select id, title, slug, phase from strategy.measure
      where id = any(${ids}) and (${isStaff(viewer, 'editor')} or (state = 'published' and not hidden))`.execute(tx)
    const wordings = await wordingsOf(
      tx,
      kind,
      rows.map(({ id }) => id),
      language,
    )
    return rows.map((row) => {
      const { id, title, slug, phase } = worded(row, wordings.get(row.id))
      return { id, title, address: addresses.measure({ measure: slug }), note: words(language)[phase] }
    })
  },
  starter: {
    label: { de: 'Daraus eine Maßnahme machen', en: 'Make a measure of this' },
    address: ({ kind: fromKind, id, title }) => addresses.add({ von: `${fromKind}:${id}`, titel: title.slice(0, 160) }),
    may: ({ viewer }) => isStaff(viewer, 'editor'),
    only: 'district',
  },
}

/** Measures can be reported; hidden ones vanish everywhere until shown again. */
export const measureReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; slug: string; author: string }>`
      select title, slug, author_id as author from strategy.measure where id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.title,
        address: addresses.measure({ measure: row.slug }),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await work.tx
      .updateTable('strategy.measure')
      .set({ hidden })
      .where('space_id', '=', work.space.id)
      .where('id', '=', id)
      .execute()
    await publishMeasures(work, [id])
  },
}

const measureAddress: FreeText['address'] = {
  of: ['slug'],
  make: ({ slug = '' }) => addresses.measure({ measure: slug }),
}

/** Where people may be named. */
export const measureTexts: readonly FreeText[] = [
  {
    table: 'strategy.measure',
    name,
    key: ['id'],
    columns: [
      'title',
      'lead',
      'body',
      'aim',
      'effect',
      'in_charge',
      'standing',
      'lesson',
      'transfer',
      'source',
      'timeliness_why',
      'freshness_why',
    ],
    version: 'version',
    thing: { kind, id: 'id' },
    // The calendar calls milestones by the name of their measure.
    changed: (work, [id = '']) => publishMilestones(work, [id]),
    address: measureAddress,
  },
  ...(
    [
      ['partner', ['name', 'part'], { de: 'Partner einer Maßnahme', en: 'Partner of a measure' }],
      ['milestone', ['title', 'note'], { de: 'Meilenstein', en: 'Milestone' }],
      ['money', ['source'], { de: 'Kosten einer Maßnahme', en: 'Money of a measure' }],
      ['risk', ['title', 'answer'], { de: 'Risiko', en: 'Risk' }],
      ['decision', ['body', 'what', 'paper'], { de: 'Beschluss', en: 'Decision' }],
      ['paper', ['title', 'address'], { de: 'Unterlage einer Maßnahme', en: 'Paper of a measure' }],
      ['event', ['note'], { de: 'Verlauf einer Maßnahme', en: 'History of a measure' }],
    ] as const
  ).map(
    ([table, columns, named]): FreeText => ({
      table: `strategy.${table}`,
      name: named,
      key: ['id'],
      columns,
      thing: { kind, id: 'measure_id' },
      ...(table === 'milestone'
        ? { changed: (work: Work, [id = '']: readonly string[]) => publish(work, milestoneSource, [id]) }
        : {}),
    }),
  ),
  {
    table: 'strategy.indicator',
    name: { de: 'Kennzahl', en: 'Indicator' },
    key: ['id'],
    columns: ['title', 'unit', 'source'],
    version: 'version',
  },
  {
    table: 'strategy.indicator_value',
    name: { de: 'Wert einer Kennzahl', en: 'Value of an indicator' },
    key: ['indicator_id', 'day'],
    columns: ['source', 'note'],
  },
  {
    table: 'strategy.dependency',
    name: { de: 'Abhängigkeit einer Maßnahme', en: 'Dependency of a measure' },
    key: ['measure_id', 'needs_id'],
    columns: ['why'],
    thing: { kind, id: 'measure_id' },
  },
]
