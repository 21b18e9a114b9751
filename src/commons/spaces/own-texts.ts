import { allWordings, saveWordings } from '#commons/translations/wordings.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { factsOf } from './space-facts.ts'

/** Texts a space adds to its ready-made pages: German among the settings, other languages as wordings. */
export const spaceTextNames = ['imprint', 'privacy', 'accessibility'] as const
export type SpaceTextName = (typeof spaceTextNames)[number]

export const isTextName = (name: string): name is SpaceTextName => spaceTextNames.some((one) => one === name)

const kind = 'spaces.text'

/** The wordings of one text; '' where there is none. One statement. */
export async function spaceTextIn(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  name: SpaceTextName,
): Promise<{ en: string; leicht: string }> {
  const words = (await allWordings(tx, kind, [space.id])).get(space.id)
  return { en: words?.en?.[name] ?? '', leicht: words?.leicht?.[name] ?? '' }
}

export async function saveSpaceText(
  work: Pick<Work, 'tx' | 'space' | 'now'>,
  name: SpaceTextName,
  words: { en: string | null; leicht: string | null },
): Promise<void> {
  await saveWordings(work, { kind, id: work.space.id }, { en: { [name]: words.en }, leicht: { [name]: words.leicht } })
}

/** A text as a reader gets it: in their language, otherwise in German. */
export interface ShownText {
  readonly markdown: string
  readonly shown: Language
  /** Languages it exists in. */
  readonly has: readonly Language[]
}

export async function shownText(
  work: Pick<Work, 'tx' | 'space' | 'language'>,
  name: SpaceTextName,
): Promise<ShownText> {
  const words = { de: factsOf(work.space)[name] ?? '', ...(await spaceTextIn(work, name)) }
  const has = (['de', 'en', 'leicht'] as const).filter((language) => words[language])
  const shown = words[work.language] ? work.language : 'de'
  return { markdown: words[shown], shown, has }
}
