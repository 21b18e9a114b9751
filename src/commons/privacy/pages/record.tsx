import type { Everything } from '#commons/manifest.ts'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { api, page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { declarations } from '../declarations.ts'
import { moduleName, texts } from '../texts.ts'

interface Activity {
  readonly module: string
  readonly purpose: string
  readonly basis: string
  readonly keep: string
  readonly deletion: string
  readonly data: readonly string[]
}

/** Art. 30 GDPR, from the declarations: what has the same purpose, basis and period is one activity. */
function activities(everything: Everything, language: Language): Activity[] {
  const t = texts(language)
  const deletion = { delete: t.onDelete, forget: t.onForget, 'stand-in': t.onStandIn, keep: t.onKeep }
  const all = declarations(everything).map((declared) => ({
    module: moduleName(declared.module, language),
    purpose: say(declared.why, language),
    basis: declared.basis,
    keep: say(declared.keep, language),
    deletion: deletion[declared.onDeletion],
    data: (declared.exported ?? [t.wholeRow]).map((name) => name.replaceAll('_', ' ')),
  }))
  const alike = Map.groupBy(all, (one) => [one.module, one.purpose, one.basis, one.keep, one.deletion].join('|'))
  return [...alike.values()].flatMap((same) =>
    same[0] ? [{ ...same[0], data: [...new Set(same.flatMap(({ data }) => data))] }] : [],
  )
}

export function recordRoutes(everything: Everything) {
  const recordPage = page(access, {
    address: addresses.record,
    action: 'record.see',
    load: async () => null,
    head: (_data, { language }) => ({ title: texts(language).recordTitle, description: texts(language).recordLead }),
    view(_data, { language, space }) {
      const t = texts(language)
      return (
        <Article title={t.recordTitle} lead={t.recordLead}>
          <DescriptionList
            of={[
              [t.controller, space.name],
              [t.contact, space.settings.contactMail],
              [t.recipients, t.recipientsNone],
              [t.security, t.securityWords],
            ]}
          />
          <ActionLink to={addresses.recordAsTable()} icon="download">
            {t.asTable}
          </ActionLink>
          {[...Map.groupBy(activities(everything, language), ({ module }) => module)].map(([module, rows], index) => (
            <Section id={`verarbeitung-${index + 1}`} title={module}>
              <DataTable
                caption={module}
                captionOutOfSight
                rows={rows}
                columns={[
                  { label: t.colPurpose, value: ({ purpose }) => purpose },
                  { label: t.colBasis, value: ({ basis }) => basis },
                  { label: t.colKeep, value: ({ keep }) => keep },
                  { label: t.colDeletion, value: ({ deletion }) => deletion },
                ]}
              />
            </Section>
          ))}
        </Article>
      )
    },
  })

  const recordAsTable = api(access, {
    address: addresses.recordAsTable,
    action: 'record.see',
    async answer({ language }) {
      const t = texts(language)
      const rows = activities(everything, language).map((one) => [
        one.module,
        one.purpose,
        one.basis,
        one.keep,
        one.deletion,
        one.data.join(', '),
      ])
      const csv = writeCsv([[t.colActivity, t.colPurpose, t.colBasis, t.colKeep, t.colDeletion, t.colData], ...rows])
      return download(csv, { name: 'verzeichnis-der-verarbeitungen.csv', type: 'text/csv' })
    },
  })
  return [recordPage, recordAsTable]
}
