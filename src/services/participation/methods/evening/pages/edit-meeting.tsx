import type { FC } from 'hono/jsx'
import { addresses as registration } from '#commons/gatherings/addresses.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { ConfirmForm, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { meetingToEdit } from '../load.ts'
import { kind, type Meeting } from '../meetings/meeting.ts'
import { staffTexts } from '../texts/staff.ts'
import { paramsOf, trailTo } from '../trail.ts'
import { MeetingInputs } from './meeting-inputs.tsx'

type Params = Readonly<Record<'dialogue' | 'phase' | 'meeting', string>>

export const editMeetingPage = page(access, {
  address: addresses.editMeeting,
  action: 'meeting.write',
  async load(work, params) {
    const at = await meetingToEdit(work, params)
    return { ...at, wordings: (await allWordings(work.tx, kind, [at.meeting.id])).get(at.meeting.id) }
  },
  head: (at, visit) => ({ title: staffTexts(visit.language).edit, noIndex: true, trail: trailTo(visit, at) }),
  view(at, { language }) {
    const t = staffTexts(language)
    const { meeting, wordings } = at
    const params = { ...paramsOf(at), meeting: meeting.slug }
    return (
      <Article title={meeting.title}>
        <Columns>
          <Form
            path={addresses.editMeeting.path}
            action={addresses.editMeeting(params)}
            submit={t.save}
            cancel={addresses.meeting(params)}
          >
            <HiddenInput name="version" value={meeting.version} />
            <MeetingInputs meeting={meeting} wordings={wordings} />
          </Form>
          <Beside of={meeting} params={params} />
        </Columns>
      </Article>
    )
  },
})

/** What else can be done with it: each deed its own small form, so that saving never does it by accident. */
const Beside: FC<{ of: Meeting; params: Params }> = ({ of: { gathering }, params }) => {
  const t = staffTexts(useVisit().language)
  return (
    <Stack gap="airy">
      <Stack gap="tight">
        <ActionLink to={addresses.meeting(params)} icon="eye">
          {t.see}
        </ActionLink>
        {gathering.registration === 'here' && (
          <ActionLink to={registration.questions({ gathering: gathering.id })} icon="info">
            {t.questions}
          </ActionLink>
        )}
        <ActionLink to={registration.list({ gathering: gathering.id })} icon="people">
          {t.list}
        </ActionLink>
      </Stack>
      {gathering.state !== 'cancelled' && (
        <p>
          <ActionLink to={addresses.cancelMeeting(params)} look="second">
            {t.cancelGo}
          </ActionLink>
        </p>
      )}
      <Section title={t.remove} id="entfernen">
        <p>{t.removeHint}</p>
        <Form path={addresses.removeMeeting.path} action={addresses.removeMeeting(params)} prefix="r-">
          <div>
            <Button look="second">{t.remove}</Button>
          </div>
        </Form>
      </Section>
    </Stack>
  )
}

/** Asks for the reason before a meeting is called off, and says who will be told. */
export const cancelMeetingPage = page(access, {
  address: addresses.cancelMeeting,
  action: 'meeting.write',
  load: meetingToEdit,
  head: (at, visit) => ({
    title: staffTexts(visit.language).cancelTitle(at.meeting.title),
    noIndex: true,
    trail: trailTo(visit, at),
  }),
  view(at, { language }) {
    const t = staffTexts(language)
    const { meeting } = at
    const params = { ...paramsOf(at), meeting: meeting.slug }
    const { taken, waiting, interested } = meeting.gathering
    return (
      <Article title={t.cancelTitle(meeting.title)} lead={t.cancelHint(taken + waiting + interested)}>
        <ConfirmForm
          path={addresses.cancelMeeting.path}
          action={addresses.cancelMeeting(params)}
          deed={t.cancel}
          cancel={addresses.editMeeting(params)}
          danger
        >
          <TextArea name="reason" label={t.reason} rows={2} maxlength={500} />
        </ConfirmForm>
      </Article>
    )
  },
})
