import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { frontTexts } from '#commons/front/front-texts.ts'
import { isState, stateNames, states } from '#commons/spaces/state-rules.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import { compareNames, integer } from '#foundation/text/numbers.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields } from '#foundation/ui/field.ts'
import { Filters } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { access } from '../../access.ts'
import { contactAddresses } from '../../contacts/addresses.ts'
import { trailTo } from '../../pieces.tsx'
import { lessonAddresses as addresses } from '../addresses.ts'
import { type Cursor, type Found, findLessons, most, type Numbers, type Wanted } from '../find.ts'
import { kinds, phases, workstreams } from '../lesson.ts'
import { kindWords, phaseWords, texts, workstreamWords } from '../texts.ts'
import { LessonLines } from './lines.tsx'

const oneOf = <const Options extends readonly string[]>(options: Options) =>
  z
    .enum(['', ...options])
    .catch('')
    .default('')

const query = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  art: oneOf(kinds),
  phase: oneOf(phases),
  strang: oneOf(workstreams),
  feld: oneOf(fields),
  von: z.string().max(120).catch('').default(''),
  land: oneOf(states),
  nach: z.string().max(120).catch('').default(''),
})

/** Where the list goes on: whether the words stood in the title, when it was written, and its id. */
const cursorWords = ({ titled, at, id }: Cursor) => `${titled ? 1 : 0}~${at}~${id}`

function readCursor(words: string): Cursor | null {
  const [titled, at = '', id = ''] = words.split('~')
  if (!/^[0-9a-f-]{36}$/.test(id) || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at)) return null
  try {
    return { titled: titled === '1', at: Temporal.Instant.from(at), id }
  } catch {
    return null
  }
}

/** All lessons somebody may read: a good index, with a search. */
export const listPage = page(access, {
  address: addresses.list,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  house: true,
  query,
  async load({ tx, space, viewer }, _params, { nach, ...asked }) {
    const after = readCursor(nach)
    return { asked, first: !after, found: await findLessons(tx, space.id, viewer, asked, after) }
  },
  head: ({ asked, first }, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    noIndex: !first || Object.values(asked).some(Boolean),
    trail: trailTo(visit),
    crumb: texts(visit.language).short,
  }),
  view({ asked, first, found }, visit) {
    const t = texts(visit.language)
    const active = Object.values(asked).filter(Boolean).length
    return (
      <Article title={t.title} lead={t.lead}>
        {may(visit, access, 'members.take-part') && (
          <Row>
            <ActionLink to={addresses.add()} look="button" icon="add">
              {t.addFirst}
            </ActionLink>
          </Row>
        )}
        <Narrow asked={asked} found={found} active={active} />
        {found.lessons.length === 0 ? (
          <EmptyState title={active ? t.noneMatching : t.none}>
            <p>{t.noneHint}</p>
            {may(visit, access, 'members.read') && (
              <ActionLink to={contactAddresses.whoKnows({ q: asked.q })}>{t.askInstead}</ActionLink>
            )}
          </EmptyState>
        ) : (
          <>
            <p class="small quiet">{found.capped ? t.capped(integer(most, visit.language)) : t.total(found.total)}</p>
            <LessonLines of={found.lessons} />
          </>
        )}
        <Pagination
          later={found.next ? addresses.list({ ...asked, nach: cursorWords(found.next) }) : undefined}
          earlier={first ? undefined : addresses.list({ ...asked })}
          laterLabel={t.next}
          earlierLabel={t.fromStart}
        />
      </Article>
    )
  },
})

/** The search and what narrows it down; each choice says how many there are. */
const Narrow: FC<{ asked: Wanted; found: Found; active: number }> = ({ asked, found, active }) => {
  const { language } = useVisit()
  const [t, f] = [texts(language), frontTexts(language)]
  const counted = (words: string, value: string, numbers: Numbers) => {
    const one = numbers.get(value)
    return { value, label: one && !found.capped ? t.counted(words, one) : words }
  }
  const worded = <Value extends string>(
    all: readonly Value[],
    words: Readonly<Record<Value, Sentence>>,
    numbers: Numbers,
  ) => all.map((value) => counted(say(words[value], language), value, numbers))
  const { numbers, bodies } = found
  const known = bodies.some(({ slug }) => slug === asked.von) || !asked.von
  return (
    <Filters to={addresses.list()} active={active} reset={active ? addresses.list() : undefined}>
      <TextInput name="q" label={t.q} value={asked.q} type="search" optional />
      <Select
        name="art"
        label={t.kind}
        empty={t.all}
        value={asked.art}
        choices={worded(kinds, kindWords, numbers.kinds)}
        optional
      />
      <Select
        name="phase"
        label={t.phase}
        empty={t.all}
        value={asked.phase}
        choices={worded(phases, phaseWords, numbers.phases)}
        optional
      />
      <Select
        name="strang"
        label={t.workstream}
        empty={t.all}
        value={asked.strang}
        choices={worded(workstreams, workstreamWords, numbers.workstreams)}
        optional
      />
      <Select
        name="feld"
        label={t.field}
        empty={t.all}
        value={asked.feld}
        choices={fields.map((field) => counted(f[field], field, numbers.fields))}
        optional
      />
      <Select
        name="von"
        label={t.body}
        empty={t.all}
        value={asked.von}
        choices={[
          ...(known ? [] : [{ value: asked.von, label: asked.von }]),
          ...bodies.map(({ slug, name, number: of }) => ({ value: slug, label: t.counted(name, of) })),
        ]}
        optional
      />
      <Select
        name="land"
        label={t.state}
        empty={t.all}
        value={asked.land}
        choices={[...new Set([...numbers.states.keys(), ...(asked.land ? [asked.land] : [])])]
          .filter(isState)
          .map((state) => counted(stateNames[state], state, numbers.states))
          .sort((a, b) => compareNames(a.label, b.label))}
        optional
      />
    </Filters>
  )
}
