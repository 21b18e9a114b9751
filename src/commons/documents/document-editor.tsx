import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import {
  choice,
  type InputOf,
  optionalId,
  optionalLongText,
  optionalText,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import type { Paragraph } from './document.ts'
import { ParagraphView } from './document-view.tsx'
import { addParagraph, editParagraph, moveParagraph, removeParagraph, type Writing } from './save-document.ts'
import { notices, texts } from './texts.ts'

const deeds = ['save', 'add', 'up', 'down', 'in', 'out', 'remove'] as const

/** Fields of the one form that an owner needs for editing a draft; `applyDeed` does what was pressed. */
export const paragraphFields = {
  deed: choice(deeds),
  /** The paragraph; empty: a new one at the beginning. */
  paragraph: optionalId(),
  revision: wholeNumber(0, 1_000_000),
  depth: wholeNumber(1, 4),
  heading: optionalText(300),
  body: optionalLongText(20_000),
}

/** Does what was pressed in the editor. Refuses with a sentence when somebody else was faster. @returns the paragraph to show next */
export async function applyDeed(
  work: Writing,
  document: string,
  input: InputOf<typeof paragraphFields>,
  by: string,
): Promise<string | null> {
  const { deed, paragraph, revision, depth } = input
  const words = { heading: input.heading ?? '', body: input.body ?? '' }
  if (deed === 'add')
    return (await addParagraph(work, document, { after: paragraph, depth, ...words }, by)) ?? refuse(notices.noDraft)
  if (!paragraph) return refuse(notices.gone)
  if (deed === 'save') {
    const result = await editParagraph(work, document, { id: paragraph, revision, ...words }, by)
    if (result === 'conflict') refuse(notices.conflict, 'body')
    if (result === 'missing') refuse(notices.gone)
    return paragraph
  }
  if (deed === 'remove') {
    if ((await removeParagraph(work, document, paragraph, revision)) === 'conflict') refuse(notices.conflict)
    return null
  }
  await moveParagraph(work, document, paragraph, deed)
  return paragraph
}

interface EditorProps {
  paragraphs: readonly Paragraph[]
  /** The paragraph whose words are being edited: its id, or null. */
  editing: string | null
  /** Address of the owner's page with one paragraph open. */
  at: (paragraph: string | null) => LocalAddress
  /** The owner's form with `paragraphFields`. */
  path: string
  action: LocalAddress
}

/** Edits a draft paragraph by paragraph: two people can work on two paragraphs at the same time. */
export const DocumentEditor: FC<EditorProps> = (props) => {
  const t = texts(useVisit().language)
  const { paragraphs, editing, at } = props
  return (
    <div class="document">
      {paragraphs.map((paragraph) =>
        paragraph.id === editing ? (
          <ParagraphForm {...props} paragraph={paragraph} />
        ) : (
          <div>
            <ParagraphView of={paragraph} />
            <Link to={at(paragraph.id)}>
              {t.edit}
              <span class="out-of-sight"> {t.paragraph(paragraph.number)}</span>
            </Link>
          </div>
        ),
      )}
      <Details summary={t.addFirst} open={paragraphs.length === 0}>
        <NewParagraph {...props} after={paragraphs.at(-1) ?? null} />
      </Details>
    </div>
  )
}

const ParagraphForm: FC<EditorProps & { paragraph: Paragraph }> = ({ path, action, at, paragraph }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  // After a conflict the form holds what was typed, and the revision that is current now: saving again is a decision.
  const conflict = visit.attempt?.form === path && visit.attempt.problems.body !== undefined
  return (
    <Form path={path} action={action} prefix="absatz-">
      <HiddenInput name="paragraph" value={paragraph.id} />
      <HiddenInput name="revision" value={paragraph.revision} />
      <HiddenInput name="depth" value={paragraph.depth} />
      <TextInput
        name="heading"
        label={`${paragraph.number} ${t.heading}`}
        value={paragraph.heading}
        maxlength={300}
        optional
      />
      <TextArea
        name="body"
        label={t.body}
        hint={t.bodyHint}
        value={paragraph.body}
        rows={10}
        maxlength={20_000}
        optional
      />
      {conflict && (
        <Details summary={t.nowReads} open>
          <ParagraphView of={paragraph} />
        </Details>
      )}
      <div class="form-actions">
        <Button name="deed" value="save">
          {t.save}
        </Button>
        {(['up', 'down', 'in', 'out'] as const).map((deed) => (
          <Button name="deed" value={deed} look="plain">
            {t[deed]}
          </Button>
        ))}
        <Button name="deed" value="remove" look="danger">
          {t.remove}
        </Button>
        <Link to={at(null)}>{texts(visit.language).contents}</Link>
      </div>
    </Form>
  )
}

const NewParagraph: FC<EditorProps & { after: Paragraph | null }> = ({ path, action, after }) => {
  const t = texts(useVisit().language)
  return (
    <Form path={path} action={action} prefix="neu-" summary={false}>
      {after && <HiddenInput name="paragraph" value={after.id} />}
      <HiddenInput name="revision" value={0} />
      <HiddenInput name="depth" value={after?.depth ?? 1} />
      <TextInput name="heading" label={t.heading} maxlength={300} optional />
      <TextArea name="body" label={t.body} hint={t.bodyHint} rows={6} maxlength={20_000} optional />
      <div class="form-actions">
        <Button name="deed" value="add" look="second">
          {t.newParagraph}
        </Button>
      </div>
    </Form>
  )
}
