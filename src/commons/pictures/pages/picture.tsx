import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { ArticlePicture, PictureDetailInputs, PictureState } from '../parts.tsx'
import { keptPicture, type PersonShown, peopleShown } from '../queries.ts'
import { texts } from '../texts.ts'

export const picturePage = page(access, {
  address: addresses.picture,
  action: 'picture.keep',
  showsPersons: true,
  async load({ tx, space }, params) {
    const picture = found(await keptPicture(tx, space.id, params.picture))
    return { picture, people: await peopleShown(tx, space.id, picture.id) }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).details,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.library()), label: texts(visit.language).title }],
  }),
  view({ picture, people }, { language, now }) {
    const t = texts(language)
    const at = { picture: picture.id }
    const today = now.toZonedDateTimeISO(homeZone).toPlainDate().toString()
    return (
      <Article title={t.details} kicker={<PictureState of={picture} />}>
        <Columns>
          <Stack gap="airy">
            <ArticlePicture of={picture} />
            <Form
              path={addresses.picture.path}
              action={addresses.picture(at)}
              submit={t.saved}
              cancel={addresses.library()}
            >
              <PictureDetailInputs picture={picture} />
            </Form>
          </Stack>
          <Stack gap="airy">
            <Section id="personen" title={t.peopleTitle}>
              {people.length === 0 ? (
                <p>{picture.showsPeople ? t.peopleNone : t.peopleNobody}</p>
              ) : (
                <ul class="plain-list">
                  {people.map((person) => (
                    <li>
                      <strong>{person.name || t.left}</strong>: {standing(person)}
                      {person.consent && !person.withdrawnAt && (
                        <Form
                          path={addresses.withdraw.path}
                          action={addresses.withdraw(at)}
                          prefix={`${person.id}-`}
                          summary={false}
                        >
                          <HiddenInput name="shown" value={person.id} />
                          <Button look="plain">{t.withdraw}</Button>
                        </Form>
                      )}
                    </li>
                  ))}
                </ul>
              )}
              {picture.showsPeople && (
                <Form path={addresses.addPerson.path} action={addresses.addPerson(at)} prefix="p-">
                  <TextInput name="name" label={t.personName} maxlength={200} />
                  <TextInput name="mail" label={t.personMail} hint={t.personMailHint} type="email" optional />
                  <RadioGroup
                    name="consent"
                    label={t.consent}
                    choices={[
                      { value: 'yes', label: t.consentYes },
                      { value: 'no', label: t.consentNo },
                    ]}
                  />
                  <DateInput name="on" label={t.consentOn} value={today} max={today} />
                  <Button look="second">{t.addPerson}</Button>
                </Form>
              )}
            </Section>
            <Section id="loeschen" title={t.remove}>
              <Form path={addresses.remove.path} action={addresses.remove(at)} prefix="l-">
                <p>{t.removeHint}</p>
                <Button look="danger">{t.remove}</Button>
              </Form>
            </Section>
          </Stack>
        </Columns>
      </Article>
    )
    function standing({ consent, consentOn, withdrawnAt }: PersonShown): string {
      if (withdrawnAt) return t.withdrawnOn(date(withdrawnAt, language))
      return consent ? t.agreed(date(consentOn, language)) : t.refused(date(consentOn, language))
    }
  },
})
