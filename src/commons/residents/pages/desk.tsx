import { providerName } from '#commons/accounts/provider.ts'
import { checkbox, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Stats } from '#foundation/ui/figures.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { codeForDesk, endResidence, residentsByWay } from '../confirm.ts'
import { notices, texts } from '../texts.ts'

/** The town hall's desk: whoever shows their identity card gets a code for their own account. */
export const deskPage = page(access, {
  address: addresses.desk,
  action: 'residence.confirm',
  only: 'district',
  load: async (work) => ({ byWay: await residentsByWay(work) }),
  head: (_data, { language }) => ({ title: texts(language).deskTitle, noIndex: true }),
  view({ byWay }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.deskTitle} lead={t.deskLead}>
        <Columns>
          <Form path={addresses.desk.path} submit={t.makeCode}>
            <AddresseeInputs />
            <Checkbox name="seen" label={t.seen} />
          </Form>
          <div>
            <Section title={t.figures} id="zahlen">
              <Stats
                of={[
                  { value: byWay.letter ?? 0, label: t.byLetter },
                  { value: byWay.desk ?? 0, label: t.byDesk },
                  ...(byWay.oidc ? [{ value: byWay.oidc, label: t.byProvider(providerName() ?? t.provider) }] : []),
                ]}
              />
            </Section>
            <Section title={t.end} id="beenden">
              <Form path={addresses.end.path} prefix="e-">
                <p>{t.endHint}</p>
                <AddresseeInputs />
                <Button look="danger">{t.end}</Button>
              </Form>
            </Section>
          </div>
        </Columns>
      </Article>
    )
  },
})

const AddresseeInputs = () => {
  const t = texts(useVisit().language)
  return (
    <>
      <TextInput name="name" label={t.name} autocomplete="off" maxlength={100} />
      <TextInput name="street" label={t.street} autocomplete="off" maxlength={100} />
      <TextInput name="town" label={t.town} autocomplete="off" maxlength={100} />
    </>
  )
}

const addresseeFields = { name: text(100), street: text(100), town: text(100) }

export const makeDeskCode = form(access, {
  address: addresses.desk,
  action: 'residence.confirm',
  only: 'district',
  fields: { ...addresseeFields, seen: checkbox() },
  page: deskPage,
  async run(work, { seen, ...addressee }) {
    if (!seen) refuse(notices.seenMissing, 'seen')
    await work.limit('residents.desk', work.viewer.person as string, 120, 60)
    return goTo(addresses.desk(), notices.deskCode(await codeForDesk(work, addressee)))
  },
})

export const endAtDesk = form(access, {
  address: addresses.end,
  action: 'residence.confirm',
  only: 'district',
  fields: addresseeFields,
  page: deskPage,
  async run(work, addressee) {
    if (!(await endResidence(work, addressee))) refuse(notices.notConfirmed, 'name')
    return goTo(addresses.desk(), notices.ended)
  },
})
