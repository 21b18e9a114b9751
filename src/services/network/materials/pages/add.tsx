import { z } from 'zod'
import { licences } from '#commons/pictures/queries.ts'
import { licenceTexts } from '#commons/pictures/texts.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { FileInput } from '#foundation/ui/file-input.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { subject } from '../../meetings/load.ts'
import { meetingAudiences } from '../../meetings/meeting.ts'
import { trailTo } from '../../pieces.tsx'
import { audienceWords } from '../../texts.ts'
import { materialAddresses as addresses } from '../addresses.ts'
import { materialsAt, mayAdd } from '../load.ts'
import { notices, texts } from '../texts.ts'

/** The form for slides or a file. */
export const addPage = page(access, {
  address: addresses.add,
  action: 'programme.own',
  only: 'network',
  query: z.object({ zu: z.string().max(60).catch('').default('') }),
  load: async (work, params, { zu }) => ({ ...(await materialsAt(work, params)), zu }),
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).add,
    noIndex: true,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ zu, ...at }, { language }) {
    const t = texts(language)
    const l = licenceTexts(language)
    const treff = at.meeting.slug
    if (!mayAdd(at))
      return (
        <Article title={t.add} kicker={at.meeting.title}>
          <Notice>
            <p>{say(notices.notYours, language)}</p>
          </Notice>
        </Article>
      )
    return (
      <Article title={t.add} kicker={at.meeting.title}>
        <Form
          path={addresses.add.path}
          action={addresses.add({ treff })}
          submit={t.save}
          cancel={addresses.list({ treff })}
          files
        >
          <Select
            name="about"
            label={t.about}
            empty={at.runs ? t.whole : undefined}
            value={zu}
            choices={at.places.map(({ value, title }) => ({ value, label: title }))}
            optional={at.runs}
          />
          <TextInput name="title" label={t.name} maxlength={160} />
          <TextInput name="holder" label={t.holder} hint={t.holderHint} maxlength={160} />
          <Select
            name="licence"
            label={t.licence}
            value="own"
            choices={licences.map((value) => ({
              value,
              label: value === 'own' || value === 'permission' ? t[value] : l[value],
            }))}
          />
          <RadioGroup
            name="audience"
            label={t.audience}
            value={at.meeting.audience}
            choices={meetingAudiences.map((value) => ({
              value,
              label: say(audienceWords[value].name, language),
            }))}
          />
          <FileInput name="file" label={t.file} accept="application/pdf,.pdf" types="PDF" most="12 MB" optional />
          <TextInput name="web" label={t.web} type="url" optional />
        </Form>
      </Article>
    )
  },
})
