import type { FC } from 'hono/jsx'
import { sql } from 'kysely'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import type { Described } from '../../manifest.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { placeWords, whenWords } from '../calendar.ts'
import type { Gathering, Registration } from '../gathering.ts'
import { ownersOf } from '../owners.ts'
import { phaseOf } from '../phase.ts'
import { registrationsOf } from '../queries.ts'
import { stateWords } from '../state-words.ts'
import { texts } from '../texts.ts'

interface Mine {
  readonly registration: Registration
  readonly gathering: Gathering
  readonly owner: Described | undefined
}

/** Everything one has registered for here, and in which other places there is more. */
export const minePage = page(access, {
  address: addresses.mine,
  action: 'registration.own',
  async load(work) {
    const { tx, space, viewer } = work
    const person = viewer.person
    if (!person) return { mine: [], elsewhere: [] }
    const list = await registrationsOf(tx, space.id, person)
    const owners = await ownersOf(
      tx,
      list.map(({ gathering }) => gathering),
      work,
    )
    const { rows: elsewhere } = await sql<{ slug: string; name: string }>`
      select s.slug, s.name from accounts.presence p join spaces.space s on s.id = p.space_id
      where p.person_id = ${person} and p.module = 'gatherings' and p.space_id <> ${space.id} order by s.name collate german`.execute(
      tx,
    )
    return { mine: list.map((one): Mine => ({ ...one, owner: owners.get(one.gathering.ownerId) })), elsewhere }
  },
  head: (_data, { language }) => ({ title: texts(language).mine, noIndex: true }),
  view({ mine, elsewhere }, { language, now }) {
    const t = texts(language)
    const past = ({ gathering }: Mine) => phaseOf(gathering, now) === 'over'
    const byStart = (a: Mine, b: Mine) =>
      (a.gathering.startsAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY) -
      (b.gathering.startsAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY)
    const coming = mine.filter((one) => !past(one)).toSorted(byStart)
    const over = mine.filter(past).toSorted((a, b) => byStart(b, a))
    return (
      <Article title={t.mine} lead={t.mineLead}>
        {mine.length === 0 && (
          <EmptyState title={t.mineNone} icon="calendar">
            <p>{t.mineNoneHint}</p>
          </EmptyState>
        )}
        {coming.length > 0 && (
          <Section title={t.mineComing} id="kommt">
            <Registrations of={coming} />
          </Section>
        )}
        {over.length > 0 && (
          <Section title={t.minePast} id="vorbei">
            <Registrations of={over} />
          </Section>
        )}
        {elsewhere.length > 0 && (
          <Section title={t.elsewhere} id="anderswo">
            <LinkList
              items={elsewhere.map(({ slug, name }) => ({
                to: { href: `${language === 'de' ? '' : `/${language}`}${slug ? `/${slug}` : ''}${addresses.mine()}` },
                title: name,
              }))}
            />
          </Section>
        )}
      </Article>
    )
  },
})

const Registrations: FC<{ of: readonly Mine[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <LinkList
      items={of.map(({ registration, gathering, owner }) => ({
        to: addresses.gathering({ gathering: gathering.id }),
        title: owner?.title ?? t.hiddenThing,
        note: [
          gathering.state === 'cancelled' ? t.stateCancelled : stateWords(registration.state, language),
          whenWords(gathering, language),
          placeWords(gathering),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}
