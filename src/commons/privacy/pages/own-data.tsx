import { sql } from 'kysely'
import { AccountPage, accountHead } from '#commons/accounts/pages/parts.tsx'
import { passwordHolds } from '#commons/accounts/password.ts'
import { loginOf } from '#commons/accounts/people.ts'
import type { Everything } from '#commons/manifest.ts'
import { download } from '#foundation/http/download.ts'
import { agreed, password } from '#foundation/http/fields.ts'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { api, form, page, type Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date, dateTime } from '#foundation/text/dates.ts'
import { bytes, list } from '#foundation/text/numbers.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { Details } from '#foundation/ui/details.tsx'
import { ConfirmationPage, Notice } from '#foundation/ui/feedback.tsx'
import { Progress } from '#foundation/ui/figures.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { PasswordInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type Declared, declarations } from '../declarations.ts'
import { beginDeletion } from '../deleting.ts'
import { askForExport, type Export, exportById, exportsOf } from '../exporting.ts'
import { moduleName, notices, problems, texts } from '../texts.ts'
import { whatHoldsBack } from '../whose.ts'

/** The own data of somebody with an account: a copy of everything, and leaving. */
export function ownDataRoutes(everything: Everything) {
  const dataPage = page(access, {
    address: addresses.data,
    action: 'data.own',
    house: true,
    load: async ({ tx, viewer, now }) => ({ exports: viewer.person ? await exportsOf(tx, viewer.person, now) : [] }),
    head: (_data, visit) => accountHead(visit, texts(visit.language).dataTitle),
    view({ exports }, { language }) {
      const t = texts(language)
      const busy = exports.some(({ state }) => state !== 'ready')
      return (
        <AccountPage title={t.dataTitle} lead={t.dataLead}>
          <p>{t.whatIsInside}</p>
          {exports.map((one) => (
            <Archive of={one} />
          ))}
          {!busy && (
            <Form path={addresses.data.path}>
              <Button look={exports.length ? 'second' : 'button'}>{t.ask}</Button>
            </Form>
          )}
          <ActionLink to={addresses.record()}>{t.whatIsStored}</ActionLink>
          <ActionLink to={addresses.delete()} icon="remove">
            {t.toDelete}
          </ActionLink>
        </AccountPage>
      )
      function Archive({ of }: { of: Export }) {
        const visited = of.spaces.length ? of.visited : 1
        const all = of.spaces.length || 1
        return of.state === 'ready' ? (
          <Section id={`archiv-${of.id}`} title={t.ready} level={2}>
            <p>
              <ActionLink to={addresses.archive({ export: of.id })} look="button" icon="download">
                {t.download(bytes(of.bytes ?? 0, language))}
              </ActionLink>
            </p>
            {of.expiresAt && <p class="small">{t.until(dateTime(of.expiresAt, language))}</p>}
          </Section>
        ) : (
          <Section id={`archiv-${of.id}`} title={t.waiting} level={2}>
            <Progress
              id="fortschritt"
              label={t.progress}
              value={visited}
              of={all}
              words={t.progressWords(of.visited, of.spaces.length)}
            />
            <p>{t.waitingHint}</p>
            <ActionLink to={addresses.data()} look="second">
              {t.look}
            </ActionLink>
          </Section>
        )
      }
    },
  })

  const ask = form(access, {
    address: addresses.data,
    action: 'data.own',
    house: true,
    fields: {},
    page: dataPage,
    async run(work) {
      await work.limit('export', work.viewer.person as string, 5, 24 * 60)
      const begun = await askForExport(work, await ownMail(work))
      return goTo(addresses.data(), begun ? notices.asked : notices.already)
    },
  })

  const archive = api(access, {
    address: addresses.archive,
    action: 'data.own',
    house: true,
    async answer({ tx, viewer, now, files }, params) {
      const asked = found(await exportById(tx, params.export, now))
      if (asked.person !== viewer.person) missing()
      return archiveFile(files, asked)
    },
  })

  const deletePage = page(access, {
    address: addresses.delete,
    action: 'data.own',
    house: true,
    async load({ tx, viewer }) {
      if (!viewer.person) return { standing: { places: [], organisations: [] }, hasPassword: true }
      const login = await loginOf(tx, viewer.person)
      return { standing: await whatHoldsBack(tx, viewer.person), hasPassword: Boolean(login?.passwordHash) }
    },
    head: (_data, visit) => accountHead(visit, texts(visit.language).deleteTitle),
    view({ standing, hasPassword }, { language }) {
      const t = texts(language)
      const all = declarations(everything)
      const stays = standing.places.length + standing.organisations.length > 0
      return (
        <AccountPage title={t.deleteTitle} lead={t.deleteLead}>
          <p>{t.deleteSum}</p>
          <ActionLink to={addresses.data()} icon="download">
            {t.exportFirst}
          </ActionLink>
          <Section id="im-einzelnen" title={t.inDetail}>
            <Fate title={t.goes} of={all.filter(({ onDeletion }) => onDeletion === 'delete')} />
            <Fate
              title={t.nameless}
              of={all.filter(({ onDeletion }) => onDeletion === 'forget' || onDeletion === 'stand-in')}
            />
            <Fate title={t.keptTitle} law of={all.filter(({ onDeletion }) => onDeletion === 'keep')} />
          </Section>
          {stays ? (
            <Notice kind="warning" title={t.backTitle}>
              {standing.places.length > 0 && <p>{t.backPlaces(list(standing.places, language))}</p>}
              {standing.organisations.length > 0 && (
                <p>{t.backOrganisations(list(standing.organisations, language))}</p>
              )}
            </Notice>
          ) : (
            <Form path={addresses.delete.path}>
              {hasPassword && (
                <PasswordInput name="current" label={t.password} hint={t.passwordHint} use="current-password" />
              )}
              <Checkbox name="sure" label={t.sure} />
              <div class="form-actions">
                <Button look="danger">{t.deleteDo}</Button>
                <ActionLink to={addresses.data()}>{t.dataTitle}</ActionLink>
              </div>
            </Form>
          )}
        </AccountPage>
      )
      function Fate({ title, of, law }: { title: string; of: readonly Declared[]; law?: boolean }) {
        const byModule = [...Map.groupBy(of, ({ module }) => module)].map(([module, columns]) => {
          const lines = columns.map(
            (one) => say(one.why, language) + (law ? ` (${one.basis}: ${say(one.keep, language)})` : ''),
          )
          return [moduleName(module, language), ...new Set(lines)] as const
        })
        return byModule.length === 0 ? null : (
          <Details summary={title}>
            <DescriptionList of={byModule} />
          </Details>
        )
      }
    },
  })

  const deleteAccount = form(access, {
    address: addresses.delete,
    action: 'data.own',
    house: true,
    fields: { current: password(0), sure: agreed() },
    page: deletePage,
    async run(work, { current }) {
      const person = work.viewer.person as string
      await work.limit('own password', person, 10, 15)
      const login = found(await loginOf(work.tx, person, true))
      if (login.passwordHash) {
        if (!(await passwordHolds(login.passwordHash, current))) refuse(problems.wrongPassword, 'current')
      } else if (!(await freshLogin(work))) refuse(problems.loginAgain)
      const standing = await whatHoldsBack(work.tx, person)
      if (standing.places.length || standing.organisations.length) refuse(problems.heldBack)
      await beginDeletion(everything, work, await ownMail(work))
      return { ...goTo(addresses.deleted()), session: 'end' as const }
    },
  })

  const deletedPage = page(access, {
    address: addresses.deleted,
    action: 'data.guest',
    load: async () => null,
    head: (_data, { language }) => ({ title: texts(language).deletedTitle, noIndex: true }),
    view(_data, { language }) {
      const t = texts(language)
      return <ConfirmationPage title={t.deletedTitle} lead={t.deletedLead} next={<p>{t.deletedNext}</p>} />
    },
  })
  return [dataPage, ask, archive, deletePage, deleteAccount, deletedPage]
}

/** Person and confirmed address: what guests left under it is theirs too. */
async function ownMail({ tx, viewer }: Work): Promise<{ person: string; mail: string | null }> {
  const person = viewer.person as string
  const { rows } = await sql<{ mail: string }>`
    select mail from accounts.login where person_id = ${person} and mail_confirmed_at is not null`.execute(tx)
  return { person, mail: rows[0]?.mail ?? null }
}

/** Logged in within the last ten minutes, for those without a password. */
async function freshLogin({ tx, viewer, now }: Work): Promise<boolean> {
  const { rows } = await sql`
    select from accounts.session where token_hash = ${Buffer.from(viewer.session ?? '', 'hex')} and created_at > ${now.subtract({ minutes: 10 })}`.execute(
    tx,
  )
  return rows.length > 0
}

/** The archive as a download, under a name with its day. */
export async function archiveFile(files: Work['files'], asked: Export): Promise<Response> {
  const stored = asked.fileKey ? await files.get(asked.fileKey) : null
  if (!stored?.ok) return missing()
  const day = date(asked.askedAt, 'de').replaceAll(/[^\p{L}\d]+/gu, '-')
  const name = `allmende-${day.normalize('NFD').replaceAll(/[^\w-]/g, '')}.zip`
  const { stream, size } = stored.value
  const file = { name, type: 'application/zip', cache: 'private, no-store' } as const
  return download(stream, file, { 'content-length': String(size), 'x-content-type-options': 'nosniff' })
}
