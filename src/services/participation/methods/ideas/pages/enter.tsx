import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { ideasToEdit, paramsOf } from '../load-idea.ts'
import { staffTexts } from '../texts/staff.ts'
import { IdeaInputs } from './idea-inputs.tsx'
import { trailToPhase } from './write.tsx'

const ways = ['paper', 'telephone', 'on-site'] as const

export const enterPage = page(access, {
  address: addresses.enter,
  action: 'idea.enter',
  // One stack of paper after the other: way and source stay for the next one.
  query: z.object({ weg: z.enum(ways).catch('paper'), quelle: z.string().max(200).optional().catch(undefined) }),
  load: async (work, params, { weg, quelle }) => ({ ...(await ideasToEdit(work, params)), weg, quelle }),
  subject: ({ standing }) => ({ phase: standing }),
  head: ({ at }, visit) => ({ title: staffTexts(visit.language).enter, noIndex: true, trail: trailToPhase(visit, at) }),
  view({ at, weg, quelle }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.enter} lead={t.enterLead}>
        <Form
          path={addresses.enter.path}
          action={addresses.enter(paramsOf(at))}
          submit={t.save}
          cancel={rooms.phase(paramsOf(at))}
        >
          <RadioGroup
            name="channel"
            label={t.channel}
            value={weg}
            choices={ways.map((value) => ({ value, label: t[value] }))}
          />
          <TextInput name="source" label={t.source} hint={t.sourceHint} value={quelle} maxlength={200} />
          <TextInput name="code" label={t.code} hint={t.codeHint} maxlength={40} wide="short" optional />
          <IdeaInputs words={t} at={at} />
        </Form>
      </Article>
    )
  },
})
