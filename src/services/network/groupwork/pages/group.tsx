import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { contactAddresses } from '../../contacts/addresses.ts'
import { ContactCards } from '../../contacts/pages/cards.tsx'
import { whoKnows } from '../../contacts/queries.ts'
import { actorChoices } from '../../directory/queries.ts'
import { homesOf } from '../../home.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { texts as meetingTexts } from '../../meetings/texts/texts.ts'
import { trailTo } from '../../pieces.tsx'
import { groupAddresses as addresses } from '../addresses.ts'
import { groupAt } from '../load.ts'
import { findingsOfGroup } from '../queries.ts'
import { aspectWords, texts } from '../texts.ts'
import { aspects, type Finding, guides } from '../topics.ts'
import { Matrix } from './matrix.tsx'

/** What a group works on at a meeting: everybody writes lines, all see them by body. */
export const groupPage = page(access, {
  address: addresses.group,
  action: 'exchange.read',
  only: 'network',
  query: z.object({
    frage: z.string().max(40).catch('').default(''),
    was: z
      .enum(['', ...aspects])
      .catch('')
      .default(''),
    wer: z.string().max(40).catch('').default(''),
  }),
  async load(work, params, asked) {
    const at = await groupAt(work, params)
    const { tx, space, viewer } = work
    const writes = may(work, access, 'members.take-part')
    return {
      ...at,
      asked,
      findings: await findingsOfGroup(tx, space.id, at.meeting.id, at.topic, viewer.person),
      actors: writes ? await actorChoices(tx, space.id) : [],
      contacts: writes ? await whoKnows(tx, space.id, guides[at.topic].search, 6) : [],
      // Made here, not in the database: a form that is sent twice writes one line.
      line: randomUUID(),
    }
  },
  head: ({ meeting, topic }, visit) => ({
    title: say(guides[topic].name, visit.language),
    noIndex: true,
    wide: true,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, topic, asked, findings, actors, contacts, line, runs }, visit) {
    const { language, viewer } = visit
    const t = texts(language)
    const guide = guides[topic]
    const at = { treff: meeting.slug, thema: topic }
    const writes = may(visit, access, 'members.take-part')
    const home = homesOf(viewer)[0]?.id ?? ''
    const deed = (one: Finding) =>
      (one.mine || runs) && (
        <Form
          path={addresses.remove.path}
          action={addresses.remove({ ...at, zeile: one.id })}
          summary={false}
          prefix={`${one.id.slice(-12)}-`}
        >
          <Button look="plain">
            {t.remove}
            <span class="out-of-sight"> ({one.words.slice(0, 60)})</span>
          </Button>
        </Form>
      )
    return (
      <Article title={say(guide.name, language)} kicker={meeting.title} lead={say(guide.lead, language)}>
        {writes && (
          <Section title={t.write} id="schreiben">
            <p>{t.writeLead}</p>
            <Form path={addresses.group.path} action={addresses.group(at)} submit={t.add}>
              <HiddenInput name="line" value={line} />
              <Select
                name="question"
                label={t.question}
                value={asked.frage}
                choices={Object.entries(guide.questions).map(([value, words]) => ({
                  value,
                  label: say(words, language),
                }))}
              />
              <RadioGroup
                name="aspect"
                label={t.aspect}
                value={asked.was || 'start'}
                choices={aspects.map((value) => ({ value, label: say(aspectWords[value], language) }))}
              />
              <Select
                name="actor"
                label={t.forWhom}
                empty={t.everybody}
                value={asked.wer || home}
                choices={actors.map(({ id, name }) => ({ value: id, label: name }))}
                optional
              />
              <TextArea name="words" label={t.words} rows={2} maxlength={600} />
            </Form>
          </Section>
        )}
        <Section title={t.matrix} id="zeilen">
          {findings.length === 0 ? (
            <EmptyState title={t.none} level={3}>
              <p>{t.noneHint}</p>
            </EmptyState>
          ) : (
            <Matrix of={findings} topic={topic} deed={writes ? deed : undefined} />
          )}
        </Section>
        {writes && (
          <Section title={t.contacts} id="kontakte">
            <p>{t.contactsHint}</p>
            <ContactCards of={contacts} about={guide.search} />
            <ActionLink to={contactAddresses.own({ thema: guide.search })} icon="person">
              {t.beAsked}
            </ActionLink>
          </Section>
        )}
        <Row>
          <ActionLink to={addresses.topic({ thema: topic })} icon="forward">
            {t.compare}
          </ActionLink>
          <ActionLink to={meetingAddresses.meeting({ treff: meeting.slug })} icon="back">
            {meetingTexts(language).back}
          </ActionLink>
        </Row>
      </Article>
    )
  },
})
