import { page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { addresses as dialogues } from '../../../addresses.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { eveningToEdit } from '../load.ts'
import { staffTexts } from '../texts/staff.ts'
import { paramsOf, trailTo } from '../trail.ts'
import { MeetingInputs } from './meeting-inputs.tsx'

export const planMeetingPage = page(access, {
  address: addresses.planMeeting,
  action: 'meeting.write',
  load: eveningToEdit,
  head: (at, visit) => ({ title: staffTexts(visit.language).plan, noIndex: true, trail: trailTo(visit, at) }),
  view(at, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.plan}>
        <Form
          path={addresses.planMeeting.path}
          action={addresses.planMeeting(paramsOf(at))}
          submit={t.save}
          cancel={dialogues.phase(paramsOf(at))}
        >
          <MeetingInputs />
        </Form>
      </Article>
    )
  },
})
