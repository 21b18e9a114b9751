import type { FC } from 'hono/jsx'
import { linkKinds } from '#commons/links/kinds.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { list } from '#foundation/text/numbers.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { MoveButtons } from '#foundation/ui/move-buttons.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { makingAddresses } from '../../making/addresses.ts'
import { makingTexts } from '../../making/texts.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { documentAddresses } from '../addresses.ts'
import { type Chapter, chapterKinds, kind, type Paper } from '../paper.ts'
import { othersWriting, type Present } from '../presence.ts'
import { chaptersOf, paperOf } from '../queries.ts'
import { staffTexts } from '../staff-texts.ts'
import { kindWords, texts } from '../texts.ts'

export const stateTones = { open: 'info', 'in-work': 'warning', closed: 'success' } as const

/** Where the strategy is written: its chapters with kind and state, who is writing in them, and who sees the draft. */
export const writePage = page(access, {
  address: documentAddresses.write,
  action: 'document.write',
  async load(work) {
    const { tx, space, viewer } = work
    const paper = await paperOf(tx, space.id)
    if (!paper) return { paper: null, chapters: [], others: [] }
    return {
      paper,
      chapters: await chaptersOf(tx, space.id, paper.id),
      others: await othersWriting(work, paper.id, viewer.person),
    }
  },
  head: (_data, visit) => ({
    title: staffTexts(visit.language).title,
    noIndex: true,
    wide: true,
    trail: [{ href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy }],
  }),
  view({ paper, chapters, others }, { language }) {
    const t = staffTexts(language)
    if (!paper)
      return (
        <Article title={t.title}>
          <EmptyState title={texts(language).none}>
            <p>{t.beginLead}</p>
            <ActionLink to={documentAddresses.about()} look="button" icon="add">
              {t.begin}
            </ActionLink>
          </EmptyState>
        </Article>
      )
    return (
      <Article title={t.title} kicker={paper.title} lead={t.lead}>
        <Row>
          <ActionLink to={documentAddresses.draft()} look="second" icon="eye">
            {t.read}
          </ActionLink>
          <ActionLink to={documentAddresses.about()} look="second" icon="edit">
            {t.about}
          </ActionLink>
          <ActionLink to={documentAddresses.figures()} look="second" icon="info">
            {t.figures}
          </ActionLink>
          <ActionLink to={documentAddresses.checklist()} look="second" icon="flag">
            {t.checklist}
          </ActionLink>
          <ActionLink to={documentAddresses.versions()} look="second" icon="check">
            {t.versions}
          </ActionLink>
          <ActionLink to={makingAddresses.making()} look="second" icon="calendar">
            {makingTexts(language).title}
          </ActionLink>
        </Row>
        <Section title={t.chapters} id="kapitel">
          {chapters.length > 0 ? <Chapters of={chapters} others={others} /> : <p>{texts(language).noChapters}</p>}
        </Section>
        <AddChapter />
        <WhoSees of={paper} />
        <Discuss of={paper} />
      </Article>
    )
  },
})

const Chapters: FC<{ of: readonly Chapter[]; others: readonly Present[] }> = ({ of, others }) => {
  const { language } = useVisit()
  const [t, k] = [staffTexts(language), kindWords(language)]
  const rows = of.map((chapter, index) => ({ ...chapter, index }))
  return (
    <DataTable
      caption={t.chapters}
      captionOutOfSight
      rows={rows}
      columns={[
        {
          label: t.chapter,
          value: ({ id, index, title }) => (
            <>
              {index + 1} {title}
              <Writing of={others.filter(({ chapter }) => chapter === id)} />
            </>
          ),
        },
        { label: t.kind, value: ({ kind }) => k[kind] },
        { label: t.state, value: ({ state }) => <StatusTag tone={stateTones[state]}>{t[state]}</StatusTag> },
        {
          label: t.changed,
          value: ({ updatedAt, updatedBy }) => (
            <>
              {dateTime(updatedAt, language)} {updatedBy && t.by(updatedBy)}
            </>
          ),
        },
        {
          label: t.order,
          value: ({ id, index, title }) => (
            <MoveButtons
              path={documentAddresses.moveChapter.path}
              action={documentAddresses.moveChapter({ kapitel: id })}
              name={title}
              at={index}
              of={of.length}
            />
          ),
        },
        {
          label: t.edit,
          value: ({ id, title }) => (
            <Form
              path={documentAddresses.openChapter.path}
              action={documentAddresses.openChapter({ kapitel: id })}
              prefix={`o-${id}-`}
              summary={false}
              class="row"
            >
              <Button look="second" icon="edit">
                {t.edit}
                <span class="out-of-sight">: {title}</span>
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}

/** 'Anna Beispiel schreibt gerade' */
export const Writing: FC<{ of: readonly Present[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  if (of.length === 0) return null
  const names = list(
    of.map(({ name }) => name),
    language,
  )
  return (
    <p>
      <StatusTag tone="info" icon="edit">
        {of.length === 1 ? t.writingNow(names) : t.someWriting(names)}
      </StatusTag>
    </p>
  )
}

const AddChapter: FC = () => {
  const { language } = useVisit()
  const [t, k] = [staffTexts(language), kindWords(language)]
  return (
    <Section title={t.addChapter} id="neu">
      <Form path={documentAddresses.addChapter.path} prefix="n-" submit={t.addChapter}>
        <Select
          name="kind"
          label={t.kind}
          value="text"
          choices={chapterKinds.map((kind) => ({ value: kind, label: k[kind] }))}
        />
        <TextInput name="title" label={t.fieldTitle} hint={t.addTitleHint} maxlength={160} optional />
      </Form>
    </Section>
  )
}

const WhoSees: FC<{ of: Paper }> = ({ of: { state } }) => {
  const t = staffTexts(useVisit().language)
  const open = state === 'public'
  return (
    <Section title={t.whoSees} id="sehen">
      <Form path={documentAddresses.show.path} prefix="z-">
        <p>{open ? t.seenByAll : t.seenByStaff}</p>
        <HiddenInput name="state" value={open ? 'draft' : 'public'} />
        <Button look="second" icon={open ? 'lock' : 'eye'}>
          {open ? t.hide : t.show}
        </Button>
      </Form>
    </Section>
  )
}

/** The way to Mitreden: a dialogue that belongs to the strategy can take its text over and collect what people say, paragraph by paragraph. */
const Discuss: FC<{ of: Paper }> = ({ of: { id, title } }) => {
  const visit = useVisit()
  const t = staffTexts(visit.language)
  const starter = linkKinds().find((one) => one.kind === dialogueKind)?.starter
  if (!starter?.may(visit) || !visit.space.services.includes('participation')) return null
  return (
    <Section title={t.discuss} id="diskutieren">
      <p>{t.discussHint}</p>
      <ActionLink to={starter.address({ kind, id, title })} look="second" icon="people">
        {say(starter.label, visit.language)}
      </ActionLink>
    </Section>
  )
}

/** The room that puts texts up for comments; where it is not there, nothing leads to it. */
const dialogueKind = 'participation.dialogue'
