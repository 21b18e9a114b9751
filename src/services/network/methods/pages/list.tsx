import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { methodAddresses as addresses } from '../addresses.ts'
import { type Method, minutesOfSteps, stepsOf } from '../method.ts'
import { allMethods } from '../queries.ts'
import { methodTexts } from '../texts.ts'
import { groupWords } from './facts.tsx'

export const listPage = page(access, {
  address: addresses.list,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  load: async ({ tx, space }) => ({ methods: await allMethods(tx, space.id) }),
  head: (_data, visit) => ({
    title: methodTexts(visit.language).title,
    description: methodTexts(visit.language).lead,
    trail: trailTo(visit),
  }),
  view({ methods }, visit) {
    const t = methodTexts(visit.language)
    const writes = may(visit, access, 'method.write')
    return (
      <Article title={t.title} lead={t.lead}>
        {methods.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <DataTable<Method>
            caption={t.title}
            captionOutOfSight
            rows={methods}
            columns={[
              {
                label: t.name,
                value: ({ name, slug }) => <Link to={addresses.method({ methode: slug })}>{name}</Link>,
              },
              { label: t.aim, value: ({ aim }) => aim },
              { label: t.group, value: (method) => groupWords(method, t) || '–' },
              {
                label: t.time,
                value: ({ minutes, steps }) => {
                  const long = minutes ?? minutesOfSteps(stepsOf(steps))
                  return long ? t.minutes(long) : '–'
                },
              },
            ]}
          />
        )}
        {writes && (
          <Form path={addresses.stock.path} summary={false}>
            <Row>
              <ActionLink to={addresses.add()} icon="add">
                {t.add}
              </ActionLink>
              <Button look="second">{t.stock}</Button>
              <span class="small quiet">{t.stockHint}</span>
            </Row>
          </Form>
        )}
      </Article>
    )
  },
})
