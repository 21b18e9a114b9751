import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { type Area, type AreaKind, type Areas, type Attribution, loadAreas } from './areas.ts'
import { mergeAreas } from './merge-areas.ts'

/**
 * Stores imported areas over those that were imported before. Runs on global tables.
 * @param areas as `readGeoJson` gives them
 */
export async function saveBoundaries(
  { tx, now }: { tx: Tx; now: Temporal.Instant },
  areas: readonly Area[],
  source: Attribution,
): Promise<void> {
  for (const { key, kind, name, designation, parent, geometry, point } of areas) {
    const row = {
      key,
      kind,
      name,
      designation,
      parent,
      geometry: geometry && JSON.stringify(geometry),
      longitude: point?.[0] ?? null,
      latitude: point?.[1] ?? null,
      source: source.text,
      source_href: source.href,
      licence: source.licence,
      licence_href: source.licenceHref,
      as_of: Temporal.PlainDate.from(source.state),
      imported_at: now,
    }
    await tx
      .insertInto('areas.boundary')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute()
  }
}

interface Row {
  key: string
  kind: AreaKind
  name: string
  designation: string
  parent: string | null
  geometry: Area['geometry']
  longitude: number | null
  latitude: number | null
  source: string
  href: string
  licence: string
  licenceHref: string
  state: string
}

/**
 * The committed areas with what was imported over them; undefined when nothing was. All states and districts, but municipalities and
 * associations only of districts that take part: those of the whole country would need some hundred megabytes.
 */
export async function importedAreas(tx: Tx, older: Areas = loadAreas()): Promise<Areas | undefined> {
  const { rows } = await sql<Row>`
    select key, kind, name, designation, parent, geometry, longitude, latitude, source, source_href as href, licence, licence_href as "licenceHref", as_of::text as state
    from areas.boundary
    where kind in ('state', 'district') or left(key, 5) in (select settings ->> 'districtKey' from spaces.space)
    order by as_of, imported_at, key`.execute(tx)
  if (!rows.length) return undefined
  // Newer files count more; each is laid over what was there before it.
  const files = Map.groupBy(rows, ({ state, source }) => `${state} ${source}`)
  return [...files.values()].reduce(
    (areas, some) => mergeAreas(areas, some.map(areaOf), naming(areas.attribution, some[0] as Row)),
    older,
  )
}

const areaOf = ({ key, kind, name, designation, parent, geometry, longitude, latitude }: Row): Area => ({
  key,
  kind,
  name,
  designation,
  parent,
  geometry,
  point: longitude === null || latitude === null ? null : [longitude, latitude],
})

/** Whoever is still shown somewhere is still named. */
function naming(older: Attribution, { source, href, licence, licenceHref, state }: Row): Attribution {
  const text = older.text.includes(source) ? older.text : `${source}; ${older.text}`
  return { text, href, licence, licenceHref, state }
}
