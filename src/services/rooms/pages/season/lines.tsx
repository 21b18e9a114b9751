import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import type { Application, GivenSlot, Season } from '../../season/season.ts'
import { explained, linesInOrder, type Names, when, wishWords } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'
import { lineTexts } from '../../texts/season-lines.ts'

interface Props {
  season: Season
  applications: readonly Application[]
  slots: readonly GivenSlot[]
  names: Names
  /** What can be done about a wish. */
  deeds?: (wish: string) => unknown
  /** Everything lies open, for paper. */
  open?: boolean
}

/** Club by club, wish by wish: what became of it and why. */
export const Lines: FC<Props> = ({ season, applications, slots, names, deeds, open }) => {
  const { language } = useVisit()
  const lines = linesInOrder(season, applications)
  return (
    <>
      {applications.map((application, at) => (
        <Section title={application.organisationName} id={`verein-${at + 1}`} level={3}>
          <ul class="season-lines">
            {application.wishes.map((wish) => (
              <li>
                <p>
                  <strong>{wish.title}</strong>{' '}
                  <span class="small">
                    {wishWords(wish, language)} · {wish.windows.map((window) => when(window, language)).join('; ')}
                  </span>
                </p>
                <Given slots={slots.filter((slot) => slot.wish === wish.id)} names={names} />
                {lines
                  .filter(({ line }) => line.wish === wish.id)
                  .map(({ line }) => (
                    <Explanation
                      line={explained(line, names, language, slots)}
                      granted={line.slot !== null}
                      open={open}
                    />
                  ))}
                {deeds?.(wish.id)}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

const Given: FC<{ slots: readonly GivenSlot[]; names: Names }> = ({ slots, names }) => {
  const { language } = useVisit()
  const t = seasonTexts(language)
  if (slots.length === 0) return <p>{t.notGiven}</p>
  return (
    <ul class="season-given">
      {slots.map((slot) => (
        <li>
          <strong>{when(slot, language)}</strong>, {names.room(slot.room)}
          {slot.reason !== null && ` (${t.byHand}: ${slot.reason})`}
          {slot.made !== null && (
            <span class="small">
              {' '}
              {t.madeDates(slot.made)}
              {slot.rejected.length > 0 && `. ${t.rejectedDates(slot.rejected.length)}: ${rejectedWords(slot)}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

const rejectedWords = ({ rejected }: GivenSlot) => rejected.map(({ day, reason }) => `${day} (${reason})`).join('; ')

const Explanation: FC<{ line: ReturnType<typeof explained>; granted: boolean; open?: boolean }> = ({
  line,
  granted,
  open,
}) => {
  const t = lineTexts(useVisit().language)
  const said = (
    <>
      <p class="small">{[line.outcome, line.turn, line.unproven].filter(Boolean).join(' ')}</p>
    </>
  )
  if (line.passed.length === 0) return said
  const list = (
    <ul class="small">
      {line.passed.map((words) => (
        <li>{words}</li>
      ))}
    </ul>
  )
  const head = granted ? t.heldBy : t.heldByAll
  return (
    <>
      {said}
      {open ? (
        <>
          <p class="small">{head}:</p>
          {list}
        </>
      ) : (
        <Details summary={head}>{list}</Details>
      )}
    </>
  )
}
