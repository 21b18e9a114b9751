import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { integer } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Icon } from '#foundation/ui/icon.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { type Column, DataTable } from '#foundation/ui/table.tsx'
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
          coming.length > 0 && <Participants {...shared} caption={t.list} list={coming} checks />
        )}
        {waiting.length > 0 && (
          <Section title={t.waitingTitle} id="warteliste">
            <Participants {...shared} caption={t.waitingTitle} list={waiting} />
          </Section>
        )}
        {interested.length > 0 && (
          <Section title={t.interestTitle} id="interessenliste">
            <Participants {...shared} caption={t.interestTitle} list={interested} />
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
  caption: string
  list: readonly Listed[]
  /** With the column to tick off. */
  checks?: boolean
}

const Participants: FC<ParticipantsProps> = ({ gathering, questions, caption, list, checks }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const answer = (question: Question, value: string | undefined) =>
    value && question.kind === 'yes-no' ? (value === 'yes' ? t.yes : t.no) : (value ?? '')
  const columns: Column<Listed>[] = [
    { label: t.name, value: ({ name }) => name },
    ...(checks ? [{ label: t.here, value: (one: Listed) => <Here of={one} /> }] : []),
    { label: t.persons, number: true, value: ({ persons }) => integer(persons, language) },
    ...(checks ? [{ label: t.state, value: ({ state }: Listed) => stateWords(state, language) }] : []),
    ...questions.map((question) => ({
      label: question.wording,
      value: ({ answers }: Listed) => answer(question, answers[question.id]),
    })),
    {
      label: t.strike,
      value: (one) => (
        <span class="no-print">
          <Link to={addresses.strike({ gathering: gathering.id, registration: one.id })}>
            {t.strike}
            <span class="out-of-sight"> {one.name}</span>
          </Link>
        </span>
      ),
    },
  ]
  const table = <DataTable caption={caption} captionOutOfSight columns={columns} rows={list} />
  if (!checks) return table
  return (
    <Form path={addresses.check.path} action={addresses.check({ gathering: gathering.id })} class="full">
      {table}
    </Form>
  )
}

/** One press marks somebody as here, another takes it back; on paper an empty box or a tick. */
const Here: FC<{ of: Listed }> = ({ of }) => {
  const t = staffTexts(useVisit().language)
  const words = of.attended ? t.undo(of.name) : t.markHere(of.name)
  return (
    <>
      <button
        type="submit"
        class={of.attended ? 'check-in is-here' : 'check-in'}
        name={of.attended ? 'absent' : 'present'}
        value={of.id}
        aria-label={words}
      >
        <span class="check-in-box">{of.attended && <Icon name="check" />}</span>
        <span class="no-print">{of.attended ? t.isHere : t.notHere}</span>
      </button>
    </>
  )
}
