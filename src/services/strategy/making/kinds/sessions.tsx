import { day, id, optionalLongText, optionalText, text } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import type { Session } from '../making.ts'
import { makingNotices, makingStaffTexts, makingTexts } from '../texts.ts'
import { pieceKind } from './piece-kind.ts'

const fields = {
  circle: id(),
  day: day(),
  topic: text(200),
  place: optionalText(160),
  result: optionalLongText(10_000),
}

export const sessions = pieceKind<Session, typeof fields>({
  id: 'sitzungen',
  table: 'strategy.circle_session',
  words(language) {
    const t = makingStaffTexts(language)
    return { one: t.session, add: t.addSession, removeHint: t.removeHint }
  },
  of: (making) => making.sessions,
  fields,
  Inputs({ piece, making }) {
    const { language } = useVisit()
    const [t, m] = [makingStaffTexts(language), makingTexts(language)]
    return (
      <>
        <Select
          name="circle"
          label={t.circle}
          value={piece?.circleId ?? (making.circles.length === 1 ? making.circles[0]?.id : undefined)}
          choices={making.circles.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <DateInput name="day" label={m.day} value={piece?.day.toString() ?? ''} />
        <TextInput name="topic" label={m.topic} value={piece?.topic} maxlength={200} />
        <TextInput name="place" label={t.place} value={piece?.place} maxlength={160} optional />
        <TextArea
          name="result"
          label={m.result}
          hint={t.resultHint}
          value={piece?.result}
          rows={5}
          maxlength={10_000}
          optional
        />
      </>
    )
  },
  check({ circle }, making) {
    if (!making.circles.some((one) => one.id === circle)) refuse(makingNotices.noSuchCircle, 'circle')
  },
  columns: ({ circle, day: on, topic, place, result }) => ({
    ...{ circle_id: circle, day: on, topic, place: place ?? '', result: result ?? '' },
  }),
})
