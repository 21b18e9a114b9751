import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Icon } from '#foundation/ui/icon.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { whenWords } from '../calendar.ts'
import type { Gathering, Question } from '../gathering.ts'
import { checkInList, type Listed, questionsOf } from '../queries.ts'
import { staffTexts } from '../staff-texts.ts'
import { stateWords } from '../state-words.ts'
import { ownedGathering, subjectOf } from './shared.ts'

/** The list at the door: by name, on a phone or on paper. */
export const listPage = page(access, {
  address: addresses.list,
  action: 'list.see',
  showsPersons: true,
  async load(work, { gathering: id }) {
    const owned = await ownedGathering(work, id)
    const { tx, space, language } = work
    return {
      ...owned,
      list: await checkInList(tx, space.id, id),
      questions: await questionsOf(tx, space.id, id, language),
    }
  },
  subject: subjectOf,
  head: ({ owner }, visit) => ({
    title: `${staffTexts(visit.language).list}: ${owner.title}`,
    trail: [{ href: hrefFor(visit, owner.address), label: owner.title }],
    noIndex: true,
    wide: true,
  }),
  view({ gathering, owner, list, questions }, { language }) {
    const t = staffTexts(language)
    const of = (...states: Listed['state'][]) => list.filter(({ state }) => states.includes(state))
    const coming = of('registered', 'walk-in')
    const [waiting, interested] = [of('waiting'), of('interested')]
    const shared = { gathering, questions }
    return (
      <Article title={t.list} kicker={`${owner.title} · ${whenWords(gathering, language)}`} lead={t.listLead}>
        <Stats of={statsOf(gathering, list, t)} />
        {list.length === 0 ? (
          <EmptyState title={t.listNone} icon="people">
            <p>{t.listNoneHint}</p>
          </EmptyState>
        ) : (
          coming.length > 0 && <Coming {...shared} list={coming} />
        )}
        {waiting.length > 0 && (
          <Section title={t.waitingTitle} id="warteliste">
            <Queue {...shared} list={waiting} />
          </Section>
        )}
        {interested.length > 0 && (
          <Section title={t.interestTitle} id="interessenliste">
            <Queue {...shared} list={interested} />
          </Section>
        )}
        <div class="no-print">
          <Section title={t.walkInTitle} id="dazu">
            <Form
              path={addresses.walkIn.path}
              action={addresses.walkIn({ gathering: gathering.id })}
              submit={t.walkInAdd}
            >
              <Columns as="even">
                <TextInput name="name" label={t.walkInName} maxlength={120} />
                <TextInput name="persons" label={t.persons} inputmode="numeric" wide="short" value="1" maxlength={2} />
              </Columns>
            </Form>
          </Section>
        </div>
        <Form path={addresses.export.path} action={addresses.export({ gathering: gathering.id })} class="no-print">
          <Button look="plain" icon="download">
            {t.export}
          </Button>
        </Form>
      </Article>
    )
  },
})

type Words = ReturnType<typeof staffTexts>

function statsOf(gathering: Gathering, list: readonly Listed[], t: Words) {
  const present = list.filter(({ attended }) => attended).reduce((sum, { persons }) => sum + persons, 0)
  return [
    {
      value: gathering.taken,
      label: t.expected,
      note: gathering.capacity === null ? undefined : t.ofPlaces(gathering.capacity),
    },
    { value: present, label: t.present },
    ...(gathering.waiting ? [{ value: gathering.waiting, label: t.onWaiting }] : []),
    ...(gathering.interested ? [{ value: gathering.interested, label: t.onInterest }] : []),
  ]
}

interface ParticipantsProps {
  gathering: Gathering
  questions: readonly Question[]
  list: readonly Listed[]
}

/** The names to tick off: one press marks somebody as here, another takes it back. */
const Coming: FC<ParticipantsProps> = ({ gathering, questions, list }) => {
  const t = staffTexts(useVisit().language)
  return (
    <Form path={addresses.check.path} action={addresses.check({ gathering: gathering.id })} class="full">
      <ul class="check-list">
        {list.map((one) => (
          <li>
            <button
              type="submit"
              class={one.attended ? 'check-in is-here' : 'check-in'}
              name={one.attended ? 'absent' : 'present'}
              value={one.id}
              aria-pressed={one.attended ? 'true' : 'false'}
              title={one.attended ? t.undo : t.markHere}
            >
              <span class="check-in-box">{one.attended && <Icon name="check" />}</span>
              <Who of={one} questions={questions} />
            </button>
            <Strike gathering={gathering} of={one} />
          </li>
        ))}
      </ul>
    </Form>
  )
}

/** Names in the order in which they wait. */
const Queue: FC<ParticipantsProps> = ({ gathering, questions, list }) => (
  <ol class="check-list">
    {list.map((one, index) => (
      <li>
        <span class="check-in">
          <span class="figures">{index + 1}.</span>
          <Who of={one} questions={questions} />
        </span>
        <Strike gathering={gathering} of={one} />
      </li>
    ))}
  </ol>
)

/** Name, and below it only what is not as usual: several persons, no registration, answers. */
const Who: FC<{ of: Listed; questions: readonly Question[] }> = ({ of, questions }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const notes = [
    of.persons > 1 && t.personsOf(of.persons),
    of.state === 'walk-in' && stateWords(of.state, language),
    ...questions.map((question) => {
      const answer = of.answers[question.id]
      return answer && `${question.wording} ${answerWords(question, answer, t)}`
    }),
  ].filter(Boolean)
  return (
    <span>
      <span class="check-in-name">{of.name}</span>
      {notes.map((note) => (
        <span class="check-in-note">{note}</span>
      ))}
    </span>
  )
}

const Strike: FC<{ gathering: Gathering; of: Listed }> = ({ gathering, of }) => {
  const t = staffTexts(useVisit().language)
  return (
    <span class="check-list-rest no-print">
      <Link to={addresses.strike({ gathering: gathering.id, registration: of.id })}>
        {t.strike}
        <span class="out-of-sight"> {of.name}</span>
      </Link>
    </span>
  )
}

/** An answer as the organisers read it. */
export const answerWords = ({ kind }: Pick<Question, 'kind'>, answer: string, t: Words) =>
  kind === 'yes-no' ? (answer === 'yes' ? t.yes : t.no) : answer
