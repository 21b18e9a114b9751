import { z } from 'zod'
import { frontTexts } from '#commons/front/front-texts.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields } from '#foundation/ui/field.ts'
import { Filters } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { directoryAddresses } from '../../directory/addresses.ts'
import { trailTo } from '../../pieces.tsx'
import { profileAddresses as addresses } from '../addresses.ts'
import { type Profile, statuses } from '../profile.ts'
import { profilesOf } from '../queries.ts'
import { statusWords, texts } from '../texts.ts'
import { Standing } from './lines.tsx'

const query = z.object({
  feld: z
    .enum(['', ...fields])
    .catch('')
    .default(''),
  stand: z
    .enum(['', ...statuses])
    .catch('')
    .default(''),
})

/** All services by field: who builds what, and how far it is. */
export const listPage = page(access, {
  address: addresses.list,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  query,
  async load({ tx, space, viewer }, _params, asked) {
    return { asked, profiles: await profilesOf(tx, space.id, viewer, { field: asked.feld, status: asked.stand }) }
  },
  head: ({ asked }, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    noIndex: Object.values(asked).some(Boolean),
    wide: true,
    trail: trailTo(visit),
  }),
  view({ asked, profiles }, visit) {
    const { language } = visit
    const [t, f] = [texts(language), frontTexts(language)]
    const active = Object.values(asked).filter(Boolean).length
    return (
      <Article title={t.title} lead={t.lead}>
        <Filters to={addresses.list()} active={active} reset={active ? addresses.list() : undefined}>
          <Select
            name="feld"
            label={t.field}
            empty={t.all}
            value={asked.feld}
            choices={fields.map((value) => ({ value, label: f[value] }))}
            optional
          />
          <Select
            name="stand"
            label={t.status}
            empty={t.all}
            value={asked.stand}
            choices={statuses.map((value) => ({ value, label: say(statusWords[value], language) }))}
            optional
          />
        </Filters>
        {profiles.length === 0 && (
          <EmptyState title={active ? t.noneMatching : t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        {[...Map.groupBy(profiles, ({ field }) => field)].map(([field, all]) => (
          <Section id={field} title={<FieldTag field={field}>{f[field]}</FieldTag>} ruled>
            <DataTable<Profile>
              caption={f[field]}
              captionOutOfSight
              rows={all}
              columns={[
                {
                  label: t.service,
                  value: ({ name, slug }) => <Link to={addresses.profile({ steckbrief: slug })}>{name}</Link>,
                },
                {
                  label: t.body,
                  value: ({ actor }) => <Link to={directoryAddresses.actor({ akteur: actor.slug })}>{actor.name}</Link>,
                },
                { label: t.status, value: ({ status }) => <Standing of={status} /> },
                { label: t.nextStep, value: ({ nextStep }) => shorten(plainText(nextStep), 120) || '–' },
                { label: t.checked, value: ({ checkedOn }) => date(checkedOn, language) },
              ]}
            />
            {all.length > 1 && <Link to={addresses.compare({ feld: field })}>{t.compareLink}</Link>}
          </Section>
        ))}
        {may(visit, access, 'profile.add') && (
          <ActionLink to={addresses.add()} icon="add">
            {t.add}
          </ActionLink>
        )}
      </Article>
    )
  },
})
