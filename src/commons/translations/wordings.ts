import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'

/** Languages that things can be written in besides German. */
export const otherLanguages = ['en', 'leicht'] as const
export type OtherLanguage = (typeof otherLanguages)[number]

/** Field → text, for one thing in one language. */
export type Wording = Readonly<Record<string, string>>

/** The wordings of many things in one language, in one statement; none at all for German. */
export async function wordingsOf(
  tx: Tx,
  kind: string,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, Wording>> {
  if (language === 'de' || ids.length === 0) return new Map()
  const { rows } = await sql<{ thing_id: string; wording: Wording }>`
    select thing_id, jsonb_object_agg(field, wording) as wording from translations.wording
    where kind = ${kind} and thing_id = any(${ids}) and language = ${language} group by thing_id`.execute(tx)
  return new Map(rows.map(({ thing_id, wording }) => [thing_id, wording]))
}

/** All wordings of some things, by thing and language: for publishing. */
export async function allWordings(
  tx: Tx,
  kind: string,
  ids: readonly string[] | null,
): Promise<ReadonlyMap<string, Partial<Record<OtherLanguage, Wording>>>> {
  const { rows } = await sql<{ thing_id: string; words: Partial<Record<OtherLanguage, Wording>> }>`
    select thing_id, jsonb_object_agg(language, fields) as words from (
      select thing_id, language, jsonb_object_agg(field, wording) as fields from translations.wording
      where kind = ${kind} and (${ids}::uuid[] is null or thing_id = any(${ids})) group by thing_id, language) w
    group by thing_id`.execute(tx)
  return new Map(rows.map(({ thing_id, words }) => [thing_id, words]))
}

/** Writes the wording of a thing; empty texts remove theirs, so that the German one is shown again. Two statements at most. */
export async function saveWordings(
  work: { tx: Tx; space: { id: string }; now: Temporal.Instant },
  thing: { kind: string; id: string },
  words: Readonly<Partial<Record<OtherLanguage, Readonly<Record<string, string | null>>>>>,
): Promise<void> {
  const all = otherLanguages.flatMap((language) =>
    Object.entries(words[language] ?? {}).map(([field, wording]) => ({ language, field, wording: wording || null })),
  )
  const empty = all.filter(({ wording }) => wording === null)
  const written = all.flatMap(({ wording, ...at }) => (wording === null ? [] : [{ ...at, wording }]))
  const key = { space_id: work.space.id, kind: thing.kind, thing_id: thing.id }
  if (empty.length) {
    await sql`
      delete from translations.wording where space_id = ${key.space_id} and kind = ${key.kind} and thing_id = ${key.thing_id}
        and (language, field) in (select * from unnest(${empty.map(({ language }) => language)}::text[], ${empty.map(({ field }) => field)}::text[]))`.execute(
      work.tx,
    )
  }
  if (written.length === 0) return
  await work.tx
    .insertInto('translations.wording')
    .values(written.map((row) => ({ ...key, ...row, changed_at: work.now })))
    .onConflict((conflict) =>
      conflict
        .columns(['space_id', 'kind', 'thing_id', 'language', 'field'])
        .doUpdateSet({ wording: (column) => column.ref('excluded.wording'), changed_at: work.now }),
    )
    .execute()
}

/** What a form of something with title, lead and text says in the other languages. */
export interface TextsInOtherLanguages {
  readonly titleEn: string | null
  readonly leadEn: string | null
  readonly bodyEn: string | null
  readonly titleLeicht: string | null
  readonly leadLeicht: string | null
  readonly bodyLeicht: string | null
}

/** The same, as wordings. */
export const wordingsIn = (input: TextsInOtherLanguages) => ({
  en: { title: input.titleEn, lead: input.leadEn, body: input.bodyEn },
  leicht: { title: input.titleLeicht, lead: input.leadLeicht, body: input.bodyLeicht },
})

/** A thing's text in the reader's language, and whether it is the German one standing in. */
export function worded<Thing extends object>(thing: Thing, wording: Wording | undefined): Thing {
  return wording ? { ...thing, ...wording } : thing
}
