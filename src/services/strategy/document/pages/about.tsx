import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { documentAddresses } from '../addresses.ts'
import { paperOf } from '../queries.ts'
import { staffTexts } from '../staff-texts.ts'

/** What stands at the beginning of the strategy; also where it begins. */
export const aboutPage = page(access, {
  address: documentAddresses.about,
  action: 'document.write',
  load: async ({ tx, space }) => ({ paper: await paperOf(tx, space.id) }),
  head: ({ paper }, visit) => ({
    title: paper ? staffTexts(visit.language).about : staffTexts(visit.language).begin,
    noIndex: true,
    trail: [
      { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy },
      { href: hrefFor(visit, documentAddresses.write()), label: staffTexts(visit.language).title },
    ],
  }),
  view({ paper }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={paper ? t.about : t.begin} lead={paper ? undefined : t.beginLead}>
        <Form
          path={documentAddresses.about.path}
          submit={paper ? t.save : t.begin}
          cancel={paper ? documentAddresses.write() : addresses.start()}
        >
          <HiddenInput name="version" value={paper?.version ?? 0} />
          <TextInput name="title" label={t.fieldTitle} value={paper?.title} maxlength={160} />
          <Columns as="even">
            <NumberInput name="fromYear" label={t.fromYear} value={paper?.fromYear} optional />
            <NumberInput name="toYear" label={t.toYear} value={paper?.toYear} optional />
          </Columns>
          <TextArea
            name="lead"
            label={t.aim}
            hint={t.leadHint}
            value={paper?.lead}
            rows={4}
            maxlength={3000}
            optional
          />
          <TextArea
            name="leicht"
            label={t.leicht}
            hint={t.leichtHint}
            value={paper?.leicht}
            rows={8}
            maxlength={10_000}
            optional
          />
          {!paper && <Checkbox name="usual" label={t.usual} checked optional />}
        </Form>
      </Article>
    )
  },
})
