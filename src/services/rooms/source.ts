import { sql } from 'kysely'
import { pictureOf, publishedPicture } from '#commons/pictures/queries.ts'
import type { Source } from '#commons/publication/source.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { isPublic, kind, resourceColumns, resourceTables } from './queries.ts'
import type { Resource } from './resource.ts'
import { texts } from './texts/list.ts'
import { equipmentWords, kindWords } from './texts/words.ts'

interface Row extends Resource {
  readonly updatedAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant | null
}

/** Public resources, for search, map, feeds and the network's pages. They have no date of their own, so no calendar shows them. */
export const resourceSource: Source = {
  kind,
  name: {
    one: { de: texts('de').kindOne, en: texts('en').kindOne },
    many: { de: texts('de').kindMany, en: texts('en').kindMany },
  },
  async read(tx, ids) {
    const { rows } = await sql<Row>`
      select ${resourceColumns(true)} from ${resourceTables}
      where ${isPublic} and (${ids}::uuid[] is null or r.id = any(${ids}))`.execute(tx)
    const wordings = await allWordings(tx, kind, ids)
    const pictures = await pictureOf(
      tx,
      rows.map(({ pictureId }) => pictureId),
    )
    return rows.map((row) => ({
      id: row.id,
      address: addresses.resource({ resource: row.slug }),
      title: row.title,
      lead: row.lead,
      body: searchable(row, 'de', row.body),
      words: Object.fromEntries(
        Object.entries(wordings.get(row.id) ?? {}).map(([language, words]) => [
          language,
          {
            title: words?.title ?? row.title,
            lead: words?.lead ?? row.lead,
            body: searchable(row, language === 'en' ? 'en' : 'leicht', words?.body ?? ''),
          },
        ]),
      ),
      field: 'education' as const,
      municipality: row.building.municipality,
      place: [row.building.name, row.building.street].filter(Boolean).join(', ') || null,
      point:
        row.building.longitude !== null && row.building.latitude !== null
          ? { longitude: row.building.longitude, latitude: row.building.latitude }
          : null,
      organiser: row.providerName,
      picture: publishedPicture(pictures.get(row.pictureId ?? '')),
      publishedAt: row.publishedAt ?? row.updatedAt,
      updatedAt: row.updatedAt,
      version: row.version,
    }))
  },
}

/** People search for 'Beamer' and 'Küche': what is there stands in the text of the search. */
const searchable = ({ kind, equipment }: Resource, language: 'de' | 'en' | 'leicht', body: string) =>
  [
    plainText(body, undefined, language),
    kindWords(language)[kind],
    ...equipment.map((one) => equipmentWords(language)[one]),
  ]
    .filter(Boolean)
    .join('\n')
