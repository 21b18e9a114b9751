import type { FC } from 'hono/jsx'
import { sql } from 'kysely'
import { accountHead } from '#commons/accounts/pages/parts.tsx'
import { page, type Work } from '#foundation/http/route.ts'
import type { Space } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { places } from '../../front/addresses.ts'
import type { Described } from '../../manifest.ts'
import { enterAs } from '../../spaces/enter-as.ts'
import { hrefIn } from '../../spaces/find-space.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { placeWords, whenWords } from '../calendar.ts'
import type { Gathering, Registration } from '../gathering.ts'
import { anybody, ownersOf } from '../owners.ts'
import { phaseOf } from '../phase.ts'
import { registrationsOf } from '../queries.ts'
import { stateWords } from '../state-words.ts'
import { texts } from '../texts.ts'

interface Mine {
  readonly registration: Registration
  readonly gathering: Gathering
  readonly owner: Described | undefined
}

/** A place where somebody has registered for something. */
type Place = Pick<Space, 'id' | 'kind' | 'slug' | 'name' | 'hosts'>

/** More places than anybody comes to; a page must not become endless work. */
const mostPlaces = 30

/** Everything one has registered for, this place first, then all others by name. */
export const minePage = page(access, {
  address: addresses.mine,
  action: 'registration.own',
  async load(work) {
    const { tx, space, viewer } = work
    if (!viewer.person) return []
    const groups = [{ place: space as Place, mine: await registeredHere(work) }]
    const others = await otherPlaces(work, viewer.person)
    for (const place of others) {
      // Roles count only where they were given: elsewhere one sees what everybody sees.
      await enterAs(tx, place.id, viewer.person)
      const elsewhere = { ...work, space: { ...space, id: place.id }, viewer: { ...anybody, person: viewer.person } }
      groups.push({ place, mine: await registeredHere(elsewhere) })
    }
    if (others.length > 0) await enterAs(tx, space.id, viewer.person)
    return groups.filter(({ mine }) => mine.length > 0)
  },
  head: (_data, visit) => accountHead(visit, texts(visit.language).mine),
  view(groups, { language, space }) {
    const t = texts(language)
    const onlyHere = groups.every(({ place }) => place.id === space.id)
    return (
      <Article title={t.mine} lead={t.mineLead}>
        {groups.length === 0 && (
          <EmptyState title={t.mineNone} icon="calendar">
            <p>{t.mineNoneHint}</p>
            <ActionLink to={places.calendar()} icon="calendar">
              {t.toCalendar}
            </ActionLink>
          </EmptyState>
        )}
        {groups.map(({ place, mine }) =>
          onlyHere ? (
            <Parts place={place} mine={mine} level={2} />
          ) : (
            <Section title={place.name} id={`bei-${place.slug || 'netzwerk'}`}>
              <Parts place={place} mine={mine} level={3} />
            </Section>
          ),
        )}
      </Article>
    )
  },
})

async function registeredHere(work: Pick<Work, 'tx' | 'space' | 'viewer' | 'language'>): Promise<Mine[]> {
  const list = await registrationsOf(work.tx, work.space.id, work.viewer.person as string)
  const owners = await ownersOf(
    work.tx,
    list.map(({ gathering }) => gathering),
    work,
  )
  return list.map((one) => ({ ...one, owner: owners.get(one.gathering.ownerId) }))
}

async function otherPlaces({ tx, space }: Pick<Work, 'tx' | 'space'>, person: string): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select s.id, s.kind, s.slug, s.name, s.hosts from accounts.presence p join spaces.space s on s.id = p.space_id
    where p.person_id = ${person} and p.module = 'gatherings' and p.space_id <> ${space.id} and s.state <> 'closed'
    order by s.name collate german limit ${mostPlaces}`.execute(tx)
  return rows
}

/** What comes, then what is over. */
const Parts: FC<{ place: Place; mine: readonly Mine[]; level: 2 | 3 }> = ({ place, mine, level }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const past = ({ gathering }: Mine) => phaseOf(gathering, now) === 'over'
  const byStart = (a: Mine, b: Mine) =>
    (a.gathering.startsAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY) -
    (b.gathering.startsAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY)
  const coming = mine.filter((one) => !past(one)).toSorted(byStart)
  const over = mine.filter(past).toSorted((a, b) => byStart(b, a))
  const id = place.slug || 'netzwerk'
  return (
    <>
      {coming.length > 0 && (
        <Section title={t.mineComing} id={`kommt-${id}`} level={level}>
          <Registrations place={place} of={coming} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title={t.minePast} id={`vorbei-${id}`} level={level}>
          <Registrations place={place} of={over} />
        </Section>
      )}
    </>
  )
}

const Registrations: FC<{ place: Place; of: readonly Mine[] }> = ({ place, of }) => {
  const visit = useVisit()
  const { language } = visit
  const t = texts(language)
  return (
    <LinkList
      items={of.map(({ registration, gathering, owner }) => ({
        to: { href: hrefIn(visit, place, addresses.gathering({ gathering: gathering.id })) },
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
