import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { type Edge, edgesOf, type Thing } from './edges.ts'
import { describeThings, linkKind } from './kinds.ts'
import { type End, relations, relationWords } from './relations.ts'

/** The other end of a link, as this visitor sees it. */
export interface Linked {
  readonly edge: string
  readonly kindName: Sentence
  /** null: not public, or not for this visitor. */
  readonly title: string | null
  readonly note?: string
  /** Inside this space, or in the space whose prefix is given. */
  readonly address: LocalAddress | null
  readonly place: { readonly name: string; readonly prefix: string } | null
  /** It no longer exists, or is no longer public; `title` is there only for those who may still see it. */
  readonly gone: boolean
}

export interface LinkGroup {
  readonly words: Sentence
  readonly things: readonly Linked[]
}

/** Links of a thing in both directions, grouped by relation. */
export interface Links {
  readonly of: Thing
  readonly groups: readonly LinkGroup[]
}

/** One statement for the edges, one per kind among the other ends, one for all ends in other spaces. */
export async function linksOf(
  work: Pick<Work, 'tx' | 'space' | 'viewer' | 'language'>,
  kind: string,
  id: string,
): Promise<Links> {
  const of = { kind, id }
  const edges = await edgesOf(work.tx, work.space.id, of)
  const ends = edges.map((edge) => otherEnd(edge, of))
  const here = ends.filter(({ space }) => !space).map(({ thing }) => thing)
  const far = ends.filter(({ space, gone }) => space && !gone)
  const described = await describeThings(work, here)
  const published = far.length ? await publishedElsewhere(work.tx, far, work.language) : new Map<string, Published>()
  const linked = ends.map((end): Linked & { relation: string; end: End } => {
    const base = {
      edge: end.edge,
      relation: end.relation,
      end: end.ofEnd,
      kindName: linkKind(end.thing.kind)?.name ?? { de: 'Eintrag', en: 'Entry' },
      gone: end.gone,
    }
    const elsewhere = published.get(`${end.space} ${end.thing.kind} ${end.thing.id}`)
    if (elsewhere) return { ...base, ...elsewhere }
    const thing = described.get(`${end.thing.kind} ${end.thing.id}`)
    return { ...base, title: thing?.title ?? null, note: thing?.note, address: thing?.address ?? null, place: null }
  })
  return { of, groups: grouped(linked) }
}

interface OtherEnd {
  readonly edge: string
  readonly relation: string
  /** Which end the thing at hand is. */
  readonly ofEnd: End
  readonly thing: Thing
  readonly space: string | null
  readonly gone: boolean
}

function otherEnd(edge: Edge, of: Thing): OtherEnd {
  const ofEnd: End = edge.from.kind === of.kind && edge.from.id === of.id ? 'from' : 'to'
  const other: End = ofEnd === 'from' ? 'to' : 'from'
  return {
    edge: edge.id,
    relation: edge.relation,
    ofEnd,
    thing: edge[other],
    space: edge.far === other ? edge.otherSpace : null,
    gone: other === 'from' ? edge.fromGone : edge.toGone,
  }
}

function grouped(linked: readonly (Linked & { relation: string; end: End })[]): LinkGroup[] {
  return relations.flatMap(({ id }) =>
    (id === 'see-also' ? [['from', 'to'] as const] : [['from'] as const, ['to'] as const]).flatMap((ends) => {
      const things = linked.filter((one) => one.relation === id && (ends as readonly End[]).includes(one.end))
      const words = relationWords(id, ends[0])
      return things.length && words ? [{ words, things }] : []
    }),
  )
}

interface Published {
  readonly title: string
  readonly address: LocalAddress
  readonly place: { readonly name: string; readonly prefix: string }
}

/** Ends in other spaces: what the network's public copy knows of them. */
async function publishedElsewhere(
  tx: Tx,
  ends: readonly OtherEnd[],
  language: Language,
): Promise<Map<string, Published>> {
  const { rows } = await sql<{ key: string; title: string; address: LocalAddress; name: string; slug: string }>`
    select p.origin_id || ' ' || p.kind || ' ' || p.thing_id as key, coalesce(p.words -> ${language} ->> 'title', p.title) as title,
      p.address, s.name, s.slug
    from unnest(${ends.map(({ space }) => space)}::uuid[], ${ends.map(({ thing }) => thing.kind)}::text[],
        ${ends.map(({ thing }) => thing.id)}::uuid[]) as e (space, kind, id)
      join publication.published p on p.origin_id = e.space and p.kind = e.kind and p.thing_id = e.id
      join spaces.space s on s.id = p.origin_id`.execute(tx)
  return new Map(
    rows.map(({ key, title, address, name, slug }) => [
      key,
      { title, address, place: { name, prefix: slug ? `/${slug}` : '' } },
    ]),
  )
}

/** The name of a group in the reader's language. */
export const groupName = ({ words }: LinkGroup, language: Language) => say(words, language)
