import { sql } from 'kysely'
import { z } from 'zod'
import { deskTrail } from '#commons/desk/trail.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type Role, roleName } from '../../roles.ts'
import { networkTexts } from '../../texts/network.ts'

const perPage = 100

interface Member {
  readonly id: string
  readonly name: string
  readonly places: readonly string[]
  readonly roles: readonly Role[]
}

interface MemberBody {
  readonly id: string
  readonly name: string
  readonly people: number
}

/** Members of the network. Works on global tables, because nobody inside one space sees who works in another. */
export const membersPage = page(access, {
  address: addresses.members,
  action: 'members.see',
  only: 'network',
  house: true,
  query: z.object({ nach: z.string().max(400).catch('').default('') }),
  async load({ tx }, _params, { nach }) {
    const [name = '', id = ''] = nach.split('~')
    const after = /^[0-9a-f-]{36}$/.test(id) ? { name, id } : null
    const people = await sql<Member>`
      select p.id, p.display_name as name, array_agg(distinct s.name) filter (where s.kind = 'district') as places,
        array_agg(distinct st.role) filter (where s.kind = 'network') as roles
      from spaces.staff st join accounts.person p on p.id = st.person_id join spaces.space s on s.id = st.space_id
      where p.deleted_at is null and s.state <> 'closed'
        and (${after?.id ?? null}::uuid is null or (p.display_name collate german, p.id) > (${after?.name ?? ''} collate german, ${after?.id ?? null}::uuid))
      group by p.id order by p.display_name collate german, p.id limit ${perPage + 1}`.execute(tx)
    const bodies = await sql<MemberBody>`
      select o.id, o.name, (select count(*)::int from organisations.membership m where m.organisation_id = o.id) as people
      from organisations.admission a join organisations.organisation o on o.id = a.organisation_id join spaces.space s on s.id = a.space_id
      where s.kind = 'network' and a.part = 'network.member' and a.state = 'admitted' order by o.name collate german, o.id limit 500`.execute(
      tx,
    )
    return {
      people: people.rows.slice(0, perPage),
      more: people.rows.length > perPage,
      bodies: bodies.rows,
      first: !after,
    }
  },
  head: (_data, visit) => ({
    title: networkTexts(visit.language).members,
    noIndex: true,
    wide: true,
    trail: deskTrail(visit),
  }),
  view({ people, more, bodies, first }, visit) {
    const { language } = visit
    const t = networkTexts(language)
    const last = people.at(-1)
    return (
      <Article title={t.members} lead={t.membersLead}>
        <Section id="personen" title={t.persons}>
          <DataTable<Member>
            caption={t.persons}
            captionOutOfSight
            rows={people}
            columns={[
              { label: t.name, value: ({ name }) => name || t.nameless },
              { label: t.from, value: ({ places }) => (places ?? []).join(', ') || t.steering },
              {
                label: t.role,
                value: ({ roles }) =>
                  (roles ?? []).map((role) => roleName(role, language)).join(', ') || roleName('member', language),
              },
            ]}
          />
          <Pagination
            later={more && last ? addresses.members({ nach: `${last.name}~${last.id}` }) : undefined}
            earlier={first ? undefined : addresses.members()}
          />
        </Section>
        <Section id="einrichtungen" title={t.bodies}>
          {bodies.length === 0 ? (
            <EmptyState title={t.noBodies} level={3}>
              <p>{t.noBodiesHint}</p>
            </EmptyState>
          ) : (
            <div class="prose">
              <ul>
                {bodies.map(({ id, name }) => (
                  <li>
                    <Link to={{ href: hrefFor(visit, `/organisationen/${id}`) }}>{name}</Link>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Section>
      </Article>
    )
  },
})
