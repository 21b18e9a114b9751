import type { FC } from 'hono/jsx'
import { dateTime } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import type { Target } from '#foundation/ui/target.ts'
import { printTexts } from '../texts/prints.ts'

/** Copies at once: a print run, and still a small file. */
export const mostCopies = 200

/** What was printed at once: copies with a code of their own each. */
export interface PrintRun {
  readonly batch: number
  readonly copies: number
  /** How many of them came back; missing where nobody may know. */
  readonly used?: number
  readonly at: Temporal.Instant
}

/**
 * A form for so many more copies, and what was printed before with its files.
 * @param path,action of the form; its field is `copies`
 * @param file address of the file of a print run
 */
export const Prints: FC<{
  of: readonly PrintRun[]
  what: 'sheets' | 'papers'
  path: string
  action: Target
  file: (batch: string) => Target
}> = ({ of, what, path, action, file }) => {
  const { language } = useVisit()
  const t = printTexts(language)
  const sheets = what === 'sheets'
  return (
    <>
      <Form path={path} action={action} submit={sheets ? t.printSheets : t.printPapers}>
        <TextInput
          name="copies"
          label={sheets ? t.howManySheets : t.howManyPapers}
          inputmode="numeric"
          wide="short"
          value="50"
          maxlength={3}
        />
      </Form>
      {of.length === 0 ? (
        <EmptyState title={sheets ? t.noSheets : t.noPapers} />
      ) : (
        <DataTable
          caption={t[what]}
          captionOutOfSight
          columns={[
            { label: t.printed, value: ({ at }) => dateTime(at, language), moment: true },
            { label: t[what], value: ({ copies }) => copies, number: true },
            ...(of.some(({ used }) => used !== undefined)
              ? [{ label: t.used, value: ({ used }: PrintRun) => used ?? '', number: true }]
              : []),
            {
              label: t.file,
              value: ({ batch }) => (
                <ActionLink to={file(String(batch))} icon="download">
                  {t.pdf}
                </ActionLink>
              ),
            },
          ]}
          rows={of}
        />
      )}
    </>
  )
}
