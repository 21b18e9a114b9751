import { checkbox, longText, optionalId, optionalLongText } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea } from '#foundation/ui/inputs.tsx'
import type { OpenQuestion } from '../making.ts'
import { makingNotices, makingStaffTexts } from '../texts.ts'
import { pieceKind } from './piece-kind.ts'

const fields = { words: longText(1000), chapter: optionalId(), answer: optionalLongText(5000), settled: checkbox() }

export const questions = pieceKind<OpenQuestion, typeof fields>({
  id: 'fragen',
  table: 'strategy.open_question',
  words(language) {
    const t = makingStaffTexts(language)
    return { one: t.questionOne, add: t.addQuestion, removeHint: t.removeHint }
  },
  of: (making) => making.questions,
  fields,
  Inputs({ piece, making }) {
    const t = makingStaffTexts(useVisit().language)
    return (
      <>
        <TextArea name="words" label={t.words} value={piece?.words} rows={3} maxlength={1000} />
        <Select
          name="chapter"
          label={t.about}
          empty={t.wholeStrategy}
          value={piece?.chapterId ?? ''}
          choices={making.chapters.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
        <TextArea name="answer" label={t.answer} value={piece?.answer} rows={4} maxlength={5000} optional />
        <Checkbox name="settled" label={t.settled} checked={piece?.settled ?? false} optional />
      </>
    )
  },
  check({ chapter, settled, answer }, making) {
    if (chapter && !making.chapters.some(({ id }) => id === chapter)) refuse(makingNotices.noSuchChapter, 'chapter')
    if (settled && !answer) refuse(makingNotices.noAnswer, 'answer')
  },
  columns: ({ words, chapter, answer, settled }) => ({ words, chapter_id: chapter, answer: answer ?? '', settled }),
})
