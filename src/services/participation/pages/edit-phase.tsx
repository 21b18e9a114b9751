import { allWordings } from '#commons/translations/wordings.ts'
import { page } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { phaseToEdit } from '../dialogues/load-dialogue.ts'
import { standingOf } from '../phases/phase.ts'
import { phaseKind } from '../phases/queries.ts'
import { staffTexts } from '../texts/staff.ts'
import { PhaseInputs } from './phase-inputs.tsx'
import { trailToEdit } from './trail.ts'

export const editPhasePage = page(access, {
  address: addresses.editPhase,
  action: 'dialogue.write',
  async load(work, params) {
    const at = await phaseToEdit(work, params)
    return { ...at, wordings: (await allWordings(work.tx, phaseKind, [at.phase.id])).get(at.phase.id) }
  },
  head: ({ dialogue }, visit) => ({
    title: staffTexts(visit.language).editPhase,
    noIndex: true,
    trail: trailToEdit(visit, dialogue),
  }),
  view({ dialogue, phase, wordings }, { language, now }) {
    const t = staffTexts(language)
    const at = { dialogue: dialogue.slug, phase: phase.slug }
    return (
      <Article title={phase.title}>
        <Columns>
          <Form
            path={addresses.editPhase.path}
            action={addresses.editPhase(at)}
            submit={t.save}
            cancel={addresses.edit({ dialogue: dialogue.slug })}
          >
            <HiddenInput name="version" value={phase.version} />
            <PhaseInputs phase={phase} wordings={wordings} />
          </Form>
          <Stack>
            <ActionLink to={addresses.phase(at)} look="plain">
              {t.see}
            </ActionLink>
            <ActionLink to={addresses.preview(at)} look="plain">
              {t.preview}
            </ActionLink>
            {standingOf(phase, now) === 'before' && (
              <Section title={t.removePhase} id="entfernen">
                <Form path={addresses.removePhase.path} action={addresses.removePhase(at)} prefix="r-">
                  <p>{t.removePhaseHint}</p>
                  <Button look="danger">{t.removePhase}</Button>
                </Form>
              </Section>
            )}
          </Stack>
        </Columns>
      </Article>
    )
  },
})
