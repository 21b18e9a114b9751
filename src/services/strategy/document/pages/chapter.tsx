import type { FC } from 'hono/jsx'
import { pieces } from '#commons/documents/differences.ts'
import { Pieces } from '#commons/documents/document-view.tsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { documentAddresses } from '../addresses.ts'
import { longestBody } from '../inputs.ts'
import { chapterToWrite } from '../load-paper.ts'
import { type Chapter, chapterKinds, chapterStates } from '../paper.ts'
import { othersWriting } from '../presence.ts'
import { drawnHints, staffTexts } from '../staff-texts.ts'
import { kindWords } from '../texts.ts'
import { Writing } from './write.tsx'

/** One chapter to write. When somebody else was faster, their text stands beside. */
export const chapterPage = page(access, {
  address: documentAddresses.chapter,
  action: 'document.write',
  async load(work, params) {
    const { paper, chapter } = await chapterToWrite(work, params)
    const others = await othersWriting(work, paper.id, work.viewer.person)
    return { chapter, others: others.filter((one) => one.chapter === chapter.id) }
  },
  head: ({ chapter }, visit) => ({
    title: chapter.title,
    noIndex: true,
    wide: true,
    trail: [
      { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy },
      { href: hrefFor(visit, documentAddresses.write()), label: staffTexts(visit.language).title },
    ],
  }),
  view({ chapter, others }, { language, attempt }) {
    const t = staffTexts(language)
    const typed = attempt?.form === documentAddresses.chapter.path ? attempt.values : undefined
    const faster = typed !== undefined && typed.version !== String(chapter.version)
    return (
      <Article title={chapter.title} kicker={kindWords(language)[chapter.kind]}>
        {others.length > 0 && (
          <Notice>
            <Writing of={others} />
            <p>{t.othersHint}</p>
          </Notice>
        )}
        {faster ? (
          <Columns as="even">
            <ChapterForm of={chapter} />
            <Theirs of={chapter} typed={typed} />
          </Columns>
        ) : (
          <ChapterForm of={chapter} />
        )}
        <Details summary={t.remove}>
          <Form
            path={documentAddresses.removeChapter.path}
            action={documentAddresses.removeChapter({ kapitel: chapter.id })}
            prefix="e-"
          >
            <p>{t.removeHint}</p>
            <HiddenInput name="version" value={chapter.version} />
            <Button look="danger">{t.remove}</Button>
          </Form>
        </Details>
      </Article>
    )
  },
})

const ChapterForm: FC<{ of: Chapter }> = ({ of }) => {
  const { language } = useVisit()
  const [t, k, hints] = [staffTexts(language), kindWords(language), drawnHints(language)]
  return (
    <Form path={documentAddresses.chapter.path} action={documentAddresses.chapter({ kapitel: of.id })}>
      <HiddenInput name="version" value={of.version} />
      <TextInput name="title" label={t.fieldTitle} value={of.title} maxlength={160} />
      <TextArea
        name="body"
        label={t.body}
        hint={t.bodyHint}
        value={of.body}
        rows={18}
        maxlength={longestBody}
        optional
      />
      {of.kind === 'strengths' ? (
        <>
          <TextArea name="strengths" label={t.strengths} value={of.strengths} rows={6} maxlength={10_000} optional />
          <TextArea name="weaknesses" label={t.weaknesses} value={of.weaknesses} rows={6} maxlength={10_000} optional />
        </>
      ) : (
        <>
          <HiddenInput name="strengths" value={of.strengths} />
          <HiddenInput name="weaknesses" value={of.weaknesses} />
        </>
      )}
      <p class="small">
        {of.kind in hints ? hints[of.kind as keyof typeof hints] : hints.none}{' '}
        {of.kind === 'starting-point' && <Link to={documentAddresses.figures()}>{t.figures}</Link>}
      </p>
      <Select
        name="kind"
        label={t.kind}
        value={of.kind}
        choices={chapterKinds.map((kind) => ({ value: kind, label: k[kind] }))}
      />
      <RadioGroup
        name="state"
        label={t.state}
        value={of.state}
        choices={chapterStates.map((state) => ({ value: state, label: t[state] }))}
      />
      <div class="form-actions">
        <Button>{t.save}</Button>
        <Button look="second" name="stay" value="yes">
          {t.saveAndStay}
        </Button>
        <ActionLink to={documentAddresses.write()}>{t.cancel}</ActionLink>
      </div>
    </Form>
  )
}

type Typed = Readonly<Record<string, string | readonly string[]>>

/** What is saved now, and what differs from what was typed. */
const Theirs: FC<{ of: Chapter; typed: Typed }> = ({ of, typed }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const parts = (['title', 'body', 'strengths', 'weaknesses'] as const).flatMap((name) => {
    const mine = typed[name]
    const [saved, own] = [of[name], typeof mine === 'string' ? mine.replace(/\r\n?/g, '\n').trim() : '']
    return saved || own ? [{ label: name === 'title' ? t.fieldTitle : t[name], saved, own }] : []
  })
  return (
    <Stack>
      <Section title={of.updatedBy ? t.theirs(of.updatedBy) : t.theirsNobody} id="gespeichert">
        <p>{t.theirsHint}</p>
        {parts.map(({ label, saved }) => (
          <div>
            <p class="small">{label}</p>
            <p class="difference-words panel-body">{saved || '–'}</p>
          </div>
        ))}
      </Section>
      <Section title={t.differs} id="unterschied">
        <p>{t.differsHint}</p>
        {parts
          .filter(({ saved, own }) => saved !== own)
          .map(({ label, saved, own }) => (
            <div class="difference">
              <p class="small">{label}</p>
              <p class="difference-words">
                <Pieces of={pieces(saved, own)} />
              </p>
            </div>
          ))}
      </Section>
    </Stack>
  )
}
