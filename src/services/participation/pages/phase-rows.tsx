import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { MoveButtons } from '#foundation/ui/move-buttons.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { addresses } from '../addresses.ts'
import type { Dialogue } from '../dialogues/dialogue.ts'
import { methodOf } from '../methods/all.ts'
import { spanInWords } from '../phases/phase-time.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'

/** The phases of a dialogue, to order and to edit. */
export const PhaseRows: FC<{ of: Dialogue }> = ({ of: { slug, phases } }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const words = texts(language)
  if (phases.length === 0)
    return (
      <EmptyState title={t.noPhases}>
        <ActionLink to={addresses.addPhase({ dialogue: slug })} look="button">
          {t.addPhase}
        </ActionLink>
      </EmptyState>
    )
  return (
    <DataTable
      caption={t.phases}
      captionOutOfSight
      columns={[
        {
          label: t.fieldPhaseTitle,
          value: (phase) => <Link to={addresses.editPhase({ dialogue: slug, phase: phase.slug })}>{phase.title}</Link>,
        },
        { label: words.method, value: (phase) => say(methodOf(phase.method).name, language) },
        { label: words.when, value: (phase) => spanInWords(phase, language) },
        {
          label: t.preview,
          value: (phase) => (
            <ActionLink to={addresses.preview({ dialogue: slug, phase: phase.slug })}>{t.show}</ActionLink>
          ),
        },
        {
          label: t.order,
          value: (phase) => (
            <MoveButtons
              path={addresses.movePhase.path}
              action={addresses.movePhase({ dialogue: slug, phase: phase.slug })}
              name={phase.title}
              at={phases.indexOf(phase)}
              of={phases.length}
            />
          ),
        },
      ]}
      rows={phases}
    />
  )
}
