import type { Child } from 'hono/jsx'
import { addresses as auditAddresses } from '#commons/audit/addresses.ts'
import { places } from '#commons/front/addresses.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Columns } from '#foundation/ui/layout.tsx'
import { SideNavigation } from '#foundation/ui/navigation.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import { settingsTexts } from '../../texts/settings.ts'

/** A page of the settings: the others beside it, its form below. */
export const SettingsPage = ({ title, lead, children }: { title: string; lead: string; children?: Child }) => {
  const { language, here, space } = useVisit()
  const t = settingsTexts(language)
  const pages: [LocalAddress, string][] = [
    [addresses.settings(), t.general],
    [addresses.appearance(), t.appearance],
    ...(space.kind === 'district' ? ([[addresses.services(), t.services]] as [LocalAddress, string][]) : []),
    [addresses.legal(), t.legal],
    [addresses.texts(), t.texts],
    [addresses.easy(), t.easy],
    ...(space.kind === 'district'
      ? ([
          [addresses.outside(), t.outside],
          [addresses.hosts(), t.hosts],
        ] as [LocalAddress, string][])
      : []),
    [addresses.staff(), t.staff],
    [auditAddresses.protocol(), t.protocol],
  ]
  const items = pages.map(([to, label]) => ({
    to,
    label,
    current:
      here === to
        ? ('page' as const)
        : to !== addresses.settings() && here.startsWith(`${to}/`)
          ? ('true' as const)
          : undefined,
  }))
  return (
    <Columns as="side-first">
      <SideNavigation title={t.title} items={items} />
      <Article title={title} lead={lead}>
        {children}
      </Article>
    </Columns>
  )
}

/** Breadcrumb of every settings page. */
export function settingsHead(visit: Visit, title: string) {
  const t = settingsTexts(visit.language)
  return { title, noIndex: true, wide: true, trail: [{ href: hrefFor(visit, places.desk()), label: t.desk }] }
}

/** After a conflict: what is stored now, where it differs from what was typed. */
export const Meanwhile = ({
  path,
  version,
  stored,
}: {
  path: string
  version: number
  stored: readonly (readonly [label: string, field: string, value: string])[]
}) => {
  const { attempt, language } = useVisit()
  if (attempt?.form !== path || attempt.values.version === String(version)) return null
  const different = stored.filter(([, field, value]) => [attempt.values[field] ?? ''].flat().join(', ') !== value)
  if (different.length === 0) return null
  const t = settingsTexts(language)
  return (
    <Notice kind="warning" title={t.meanwhile} level={2}>
      <DescriptionList of={different.map(([label, , value]) => [label, value || t.empty])} />
    </Notice>
  )
}
