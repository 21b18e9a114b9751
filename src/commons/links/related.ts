import { sql } from 'kysely'
import { fold } from '#commons/publication/words.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { linkKinds } from './kinds.ts'

/** Something public, of any space, that helps whoever plans the same. */
export interface Related {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly address: LocalAddress
  readonly place: {
    readonly name: string
    readonly slug: string
    readonly kind: 'district' | 'network'
    readonly hosts: readonly string[]
  }
}

/** Things of one kind, under what that kind says of itself. */
export interface RelatedGroup {
  readonly heading: Sentence
  readonly things: readonly Related[]
}

/** So many of each kind. */
const shown = 3
/** The newest of those that share a word; the nearest among them are shown. */
const looked = 300

/** Words that stand in nearly every title here tell nothing apart. */
const saysLittle = /^(?:digital|smart|landkreis|kommun|projekt|region)/

/**
 * The words by which something is compared with others: of four letters and more, long ones also as the beginning of longer words.
 * @returns text for `to_tsquery`; null when there is no such word
 */
export function queryOfTitle(title: string): string | null {
  const all = new Set(fold(title).match(/[\p{L}\p{N}]{4,60}/gu) ?? [])
  const words = [...all].filter((word) => !saysLittle.test(word)).slice(0, 12)
  return words.length === 0 ? null : words.map((word) => (word.length >= 6 ? `'${word}':*` : `'${word}'`)).join(' | ')
}

/**
 * What is public anywhere about the same as something that is being planned here: of those kinds that say they help
 * (`helpsPlanning` of a LinkKind). One statement; none without a title.
 */
export async function relatedTo(
  { tx, language }: Pick<Work, 'tx' | 'language'>,
  about: { readonly title: string; readonly field?: string | null },
): Promise<readonly RelatedGroup[]> {
  const helping = linkKinds().flatMap(({ kind, helpsPlanning }) => (helpsPlanning ? [{ kind, helpsPlanning }] : []))
  const words = queryOfTitle(about.title)
  if (helping.length === 0 || words === null) return []
  const query = sql`to_tsquery('public.german_folded', ${words})`
  const { rows } = await sql<Related & { kind: string }>`
    select k.kind, near.* from unnest(${helping.map(({ kind }) => kind)}::text[]) as k (kind) cross join lateral (
      select p.thing_id as id, coalesce(p.words -> ${language} ->> 'title', p.title) as title, coalesce(p.words -> ${language} ->> 'lead', p.lead) as lead,
        p.address, jsonb_build_object('name', s.name, 'slug', s.slug, 'kind', s.kind, 'hosts', s.hosts) as place
      from (select * from publication.published where kind = k.kind and search @@ ${query} order by published_at desc, thing_id limit ${sql.lit(looked)}) p
        join spaces.space s on s.id = p.origin_id
      order by ts_rank(p.search, ${query}) * case when p.field_id = ${about.field ?? null} then 2 else 1 end desc, p.published_at desc, p.thing_id
      limit ${sql.lit(shown)}) near`.execute(tx)
  return helping.flatMap(({ kind, helpsPlanning }) => {
    const things = rows.filter((row) => row.kind === kind)
    return things.length ? [{ heading: helpsPlanning, things }] : []
  })
}
