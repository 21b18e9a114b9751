import { isStaff } from '#commons/access/rules.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { OutsideLink } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { type Duty, isState, type Source, stateRules } from '../state-rules.ts'
import { pageTexts } from '../texts/pages.ts'

/** Where a statement about the law was read; staff see where nobody has looked yet. */
export const Checked = ({ checked, source }: { checked: boolean; source?: Source }) => {
  const { viewer, language } = useVisit()
  if (source) {
    return (
      <>
        {' '}
        <small>
          (<OutsideLink href={source.address}>{source.title}</OutsideLink>)
        </small>
      </>
    )
  }
  return !checked && isStaff(viewer) ? (
    <>
      {' '}
      <StatusTag tone="warning">{pageTexts(language).pleaseCheck}</StatusTag>
    </>
  ) : null
}

/** What the rules of the state ask of the two pages, for those who fill them. */
export const DutyNotice = ({ state }: { state: string | undefined }) => {
  const { language } = useVisit()
  if (!isState(state)) return null
  const t = pageTexts(language)
  const { leichteSprache, signLanguage } = stateRules[state]
  const sentence = (what: string, { duty }: Duty) => (duty === 'asked' ? t.dutyAsked(what) : t.dutyUnclear(what))
  return (
    <Notice title={t.dutyTitle}>
      <ul>
        <li>
          {sentence('Leichte Sprache', leichteSprache)}
          <Checked {...leichteSprache} />
        </li>
        <li>
          {sentence(t.signLanguage, signLanguage)}
          <Checked {...signLanguage} />
        </li>
      </ul>
    </Notice>
  )
}
