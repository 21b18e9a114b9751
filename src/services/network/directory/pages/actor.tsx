import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { hrefIn } from '#commons/spaces/find-space.ts'
import { isState, stateNames } from '#commons/spaces/state-rules.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { list } from '#foundation/text/numbers.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Link, LinkList, OutsideLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { challengeAddresses } from '../../challenges/addresses.ts'
import { ChallengeLines } from '../../challenges/pages/lines.tsx'
import { challengesOf } from '../../challenges/queries.ts'
import { ContactCards } from '../../contacts/pages/cards.tsx'
import { contactsOf } from '../../contacts/queries.ts'
import { lessonAddresses } from '../../lessons/addresses.ts'
import { LessonLines } from '../../lessons/pages/lines.tsx'
import { lessonsOf } from '../../lessons/queries.ts'
import { trailTo } from '../../pieces.tsx'
import { profileAddresses } from '../../profiles/addresses.ts'
import { ProfileLine } from '../../profiles/pages/lines.tsx'
import { profilesOf } from '../../profiles/queries.ts'
import { type Actor, actorKind, type Partner, type TakingPart, type Unit } from '../actor.ts'
import { directoryAddresses as addresses } from '../addresses.ts'
import { actorAt, subjectOf } from '../load.ts'
import { aroundActor } from '../queries.ts'
import { kindWords, texts } from '../texts.ts'
import { periodWords } from './period.ts'

/** One body: what it is, what it works on and with whom, who can be asked. */
export const actorPage = page(access, {
  address: addresses.actor,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const actor = await actorAt(work, params)
    const { tx, space, viewer } = work
    return {
      actor,
      ...(await aroundActor(tx, space.id, actor.id)),
      contacts: may(work, access, 'members.read') ? await contactsOf(tx, space.id, actor.id) : [],
      profiles: await profilesOf(tx, space.id, viewer, { actor: actor.id }),
      lessons: await lessonsOf(tx, space.id, viewer, { actor: actor.id, limit: 10 }),
      challenges: await challengesOf(tx, space.id, viewer, { actor: actor.id, limit: 10 }),
      links: await linksOf(work, actorKind, actor.id),
    }
  },
  head: ({ actor }, visit) => ({
    title: actor.name,
    description: shorten(actor.about, 160) || say(kindWords[actor.kind], visit.language),
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).title }),
  }),
  view({ actor, units, parts, partners, contacts, profiles, lessons, challenges, links }, visit) {
    const { language } = visit
    const t = texts(language)
    const writes = may(visit, access, 'actor.write', subjectOf(actor))
    const at = { akteur: actor.slug }
    return (
      <Article title={actor.name} kicker={<StatusTag>{say(kindWords[actor.kind], language)}</StatusTag>}>
        {!actor.takesPart && (
          <Notice>
            <p>{t.notHere}</p>
          </Notice>
        )}
        <Columns>
          <Stack gap="airy">
            {actor.about && <Prose of={markdownToHtml(actor.about, { language, headingBase: 3 })} />}
            <Section title={t.services} id="dienste">
              {profiles.length === 0 ? (
                <p>{t.noServices}</p>
              ) : (
                <ul class="plain-list">
                  {profiles.map((profile) => (
                    <li>
                      <ProfileLine of={profile} />
                    </li>
                  ))}
                </ul>
              )}
              {writes && (
                <ActionLink to={profileAddresses.add({ fuer: actor.id })} icon="add">
                  {t.addService}
                </ActionLink>
              )}
            </Section>
            {lessons.length > 0 && (
              <Section
                title={t.lessons}
                id="erfahrungen"
                more={{ to: lessonAddresses.list({ von: actor.slug }), label: t.allLessons }}
              >
                <LessonLines of={lessons} />
              </Section>
            )}
            {challenges.length > 0 && (
              <Section
                title={t.challenges}
                id="herausforderungen"
                more={{ to: challengeAddresses.list(), label: t.allChallenges }}
              >
                <ChallengeLines of={challenges} />
              </Section>
            )}
            {contacts.length > 0 && (
              <Section title={t.contacts} id="ansprechbar">
                <ContactCards of={contacts} about="" />
              </Section>
            )}
            <Units of={units} actor={actor} writes={writes} />
          </Stack>
          <Stack gap="airy">
            <Facts of={actor} />
            <Fields of={partners} />
            <Parts of={parts} actor={actor} keeps={may(visit, access, 'directory.keep')} />
          </Stack>
        </Columns>
        <LinkedThings of={links} title={actor.name} />
        {writes && (
          <ActionLink to={addresses.edit(at)} icon="edit">
            {t.edit}
          </ActionLink>
        )}
      </Article>
    )
  },
})

const Facts: FC<{ of: Actor }> = ({ of: actor }) => {
  const visit = useVisit()
  const { language } = visit
  const t = texts(language)
  const facts: [string, unknown][] = []
  if (actor.state && isState(actor.state)) facts.push([t.state, stateNames[actor.state]])
  if (actor.population)
    facts.push([
      t.population,
      t.populationOf(actor.population, actor.populationOn && date(actor.populationOn, language)),
    ])
  if (actor.district) facts.push([t.pages, <Link to={{ href: hrefIn(visit, actor.district, '/') }}>{actor.name}</Link>])
  if (actor.webAddress)
    facts.push([t.web, <OutsideLink href={actor.webAddress}>{new URL(actor.webAddress).hostname}</OutsideLink>])
  if (actor.source) facts.push([t.source, actor.source])
  if (facts.length === 0) return null
  return (
    <Section title={t.facts} id="kurz">
      <DescriptionList of={facts as [string, string][]} />
    </Section>
  )
}

const Fields: FC<{ of: readonly Partner[] }> = ({ of }) => {
  const { language } = useVisit()
  const [t, f] = [texts(language), frontTexts(language)]
  if (of.length === 0) return null
  return (
    <Section title={t.fields} id="felder">
      <ul class="plain-list">
        {[...Map.groupBy(of, ({ field }) => field)].map(([field, all]) => {
          const names = all.filter(({ slug }) => slug !== null)
          return (
            <li>
              <FieldTag field={field}>{f[field]}</FieldTag>{' '}
              {names.length === 0 ? (
                t.alone
              ) : (
                <span>
                  {t.tandemWith(
                    list(
                      names.map(({ name }) => name),
                      language,
                    ),
                  )}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

const Parts: FC<{ of: readonly Omit<TakingPart, 'actor'>[]; actor: Actor; keeps: boolean }> = ({
  of,
  actor,
  keeps,
}) => {
  const { language } = useVisit()
  const t = texts(language)
  if (of.length === 0 && !keeps) return null
  return (
    <Section title={t.programmes} id="programme">
      <LinkList
        items={of.map((part) => ({
          to: addresses.programme({ programm: part.programme.slug }),
          title: part.programme.name,
          note: (
            <>
              {[part.round, periodWords(part, language), part.note].filter(Boolean).join(' · ')}
              {keeps && (
                <>
                  {' '}
                  <Link to={addresses.part({ akteur: actor.slug, teilnahme: part.id })}>{t.change}</Link>
                </>
              )}
            </>
          ),
        }))}
      />
      {keeps && (
        <ActionLink to={addresses.part({ akteur: actor.slug, teilnahme: 'neu' })} icon="add">
          {t.addPart}
        </ActionLink>
      )}
    </Section>
  )
}

const Units: FC<{ of: readonly Unit[]; actor: Actor; writes: boolean }> = ({ of, actor, writes }) => {
  const t = texts(useVisit().language)
  if (of.length === 0 && !writes) return null
  return (
    <Section title={t.units} id="stellen">
      {of.length === 0 && <p>{t.noUnits}</p>}
      <ul class="plain-list">
        {of.map((unit) => (
          <li>
            <strong>{unit.name}</strong>
            {unit.task && <p>{unit.task}</p>}
            <Row>
              {unit.mail && <a href={`mailto:${unit.mail}`}>{unit.mail}</a>}
              {unit.phone && <a href={`tel:${unit.phone.replace(/[^+\d]/g, '')}`}>{unit.phone}</a>}
              {writes && <Link to={addresses.unit({ akteur: actor.slug, einheit: unit.id })}>{t.change}</Link>}
            </Row>
          </li>
        ))}
      </ul>
      {writes && (
        <ActionLink to={addresses.unit({ akteur: actor.slug, einheit: 'neu' })} icon="add">
          {t.addUnit}
        </ActionLink>
      )}
    </Section>
  )
}
