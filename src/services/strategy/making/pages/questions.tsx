import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import type { Making } from '../making.ts'
import { makingStaffTexts, makingTexts } from '../texts.ts'
import { AddPiece, PieceLink } from './piece-link.tsx'

/** What is still to be settled, open ones first; for those who write. */
export const Questions: FC<{ of: Making }> = ({ of: { questions, chapters } }) => {
  const { language } = useVisit()
  const [t, s] = [makingTexts(language), makingStaffTexts(language)]
  return (
    <Section title={s.questions} id="fragen">
      {questions.length === 0 ? (
        <p>{s.noQuestions}</p>
      ) : (
        <DataTable
          caption={s.questions}
          captionOutOfSight
          rows={questions}
          columns={[
            {
              label: s.questionOne,
              value: ({ id, words }) => <PieceLink kind="fragen" id={id} words={words} writes />,
            },
            {
              label: t.chapter,
              value: ({ chapterId }) => chapters.find(({ id }) => id === chapterId)?.title ?? s.wholeStrategy,
            },
            {
              label: t.state,
              value: ({ settled }) => (
                <StatusTag tone={settled ? 'success' : 'warning'}>{settled ? s.settledShort : s.openShort}</StatusTag>
              ),
            },
          ]}
        />
      )}
      <AddPiece kind="fragen" words={s.addQuestion} />
    </Section>
  )
}
