import { page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { dialogueToEdit } from '../dialogues/load-dialogue.ts'
import { staffTexts } from '../texts/staff.ts'
import { PhaseInputs } from './phase-inputs.tsx'
import { trailToEdit } from './trail.ts'

export const addPhasePage = page(access, {
  address: addresses.addPhase,
  action: 'dialogue.write',
  load: async (work, params) => ({ dialogue: await dialogueToEdit(work, params) }),
  head: ({ dialogue }, visit) => ({
    title: staffTexts(visit.language).addPhase,
    noIndex: true,
    trail: trailToEdit(visit, dialogue),
  }),
  view({ dialogue: { slug } }, { language }) {
    const t = staffTexts(language)
    const at = { dialogue: slug }
    return (
      <Article title={t.addPhase}>
        <Form
          path={addresses.addPhase.path}
          action={addresses.addPhase(at)}
          submit={t.addPhase}
          cancel={addresses.edit(at)}
        >
          <PhaseInputs />
        </Form>
      </Article>
    )
  },
})
