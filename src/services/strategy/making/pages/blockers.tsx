import type { FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { documentAddresses } from '../../document/addresses.ts'
import type { Paper } from '../../document/paper.ts'
import { makingAddresses } from '../addresses.ts'
import type { Making } from '../making.ts'
import { type Blocker, blockersOf } from '../rules/plan-back.ts'
import { makingStaffTexts } from '../texts.ts'

/** What still blocks adoption, at a glance. */
export const Blockers: FC<{ of: Making; paper: Paper; today: Temporal.PlainDate }> = ({ of, paper, today }) => {
  const { language } = useVisit()
  const s = makingStaffTexts(language)
  const blockers = blockersOf(of, paper.adopted, today)
  return (
    <>
      {blockers.length === 0 ? (
        <Notice kind="success">
          <p>{paper.adopted ? s.isAdopted : s.free}</p>
        </Notice>
      ) : (
        <Notice kind="warning" title={`${s.blockers} (${blockers.length})`}>
          <ul>
            {blockers.map((blocker) => (
              <li>
                {sentenceOf(blocker, language)}{' '}
                {blocker.code === 'chapter' && blocker.late && <StatusTag tone="danger">{s.late}</StatusTag>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Row>
        <ActionLink to={makingAddresses.plan()} look={of.plan ? 'second' : 'button'}>
          {s.plan}
        </ActionLink>
        <ActionLink to={documentAddresses.versions()} look="second">
          {s.versions}
        </ActionLink>
      </Row>
    </>
  )
}

function sentenceOf(blocker: Blocker, language: Language): string {
  const s = makingStaffTexts(language)
  switch (blocker.code) {
    case 'chapter':
      return s.chapterOpen(blocker.chapter.title, date(blocker.by, language))
    case 'nobody':
      return s.nobody(blocker.chapter.title)
    case 'question':
      return s.question(blocker.words)
    case 'too-short':
      return s.tooShort(date(blocker.by, language))
    default:
      return s[blocker.code]
  }
}
