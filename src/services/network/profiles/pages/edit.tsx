import { page } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { profileAddresses as addresses } from '../addresses.ts'
import { profileAt, subjectOf } from '../load.ts'
import { texts } from '../texts.ts'
import { ProfileInputs } from './inputs.tsx'

export const editPage = page(access, {
  address: addresses.edit,
  action: 'profile.write',
  only: 'network',
  load: profileAt,
  subject: subjectOf,
  head: (profile, visit) => ({
    title: texts(visit.language).edit,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.profile({ steckbrief: profile.slug }), title: profile.name }),
  }),
  view(profile, { language }) {
    const t = texts(language)
    const at = { steckbrief: profile.slug }
    return (
      <Article title={profile.name} kicker={profile.actor.name}>
        <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={addresses.profile(at)}>
          <HiddenInput name="version" value={profile.version} />
          <ProfileInputs profile={profile} />
        </Form>
      </Article>
    )
  },
})
