import type { JobTools } from '#commons/manifest.ts'
import type { ArchiveEntry } from '#foundation/files/archive.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateTime } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Found, Row } from './rows.ts'
import { moduleName, texts } from './texts.ts'

/** Rows with the place they lie in; null: the account itself, which belongs to no place. */
export interface Part extends Found {
  readonly place: string | null
}

/** The files of an archive: something to read, the same as JSON per module, and the stored files. */
export async function* archiveEntries(
  parts: readonly Part[],
  language: Language,
  { files, now }: Pick<JobTools, 'files' | 'now'>,
): AsyncIterable<ArchiveEntry> {
  const t = texts(language)
  yield { name: t.archiveIndex, content: `<!doctype html>${indexPage(parts, language, now())}` }
  for (const [module, list] of Map.groupBy(parts, ({ declared }) => declared.module)) {
    yield {
      name: `${module}.json`,
      content: JSON.stringify({ module, data: list.map((part) => plain(part, language)) }, null, 2),
    }
  }
  for (const key of new Set(parts.flatMap((part) => part.files))) {
    const stored = await files.get(key)
    if (!stored.ok) continue
    const content = stored.value.stream as unknown as AsyncIterable<Uint8Array>
    yield { name: `${t.archiveFiles}/${key.replace('/', '')}`, content, compressed: false }
  }
}

const plain = ({ declared, rows, place }: Part, language: Language) => ({
  table: declared.table,
  column: declared.column,
  place,
  purpose: say(declared.why, language),
  basis: declared.basis,
  kept: say(declared.keep, language),
  rows,
})

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;margin:0 0 1rem;padding:0 0 1rem;border-bottom:1px solid #ccc}dt{color:#555}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}.small{color:#555;font-size:.9rem}'

function indexPage(parts: readonly Part[], language: Language, now: Temporal.Instant): string {
  const t = texts(language)
  const page = (
    <html lang={language === 'en' ? 'en' : 'de'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{t.archiveTitle}</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>{t.archiveTitle}</h1>
        <p>{t.archiveLead(dateTime(now, language))}</p>
        {parts.length === 0 && <p>{t.archiveEmpty}</p>}
        {[...Map.groupBy(parts, ({ declared }) => declared.module)].map(([module, list]) => (
          <section>
            <h2>{moduleName(module, language)}</h2>
            {list.map(({ declared, rows, place }) => (
              <>
                <h3>
                  {say(declared.why, language)}
                  {place && ` (${place})`}
                </h3>
                <p class="small">
                  {declared.basis}. {t.kept}: {say(declared.keep, language)}.
                </p>
                {rows.map((row) => (
                  <RowList row={row} />
                ))}
              </>
            ))}
          </section>
        ))}
      </body>
    </html>
  )
  return page.toString()
}

const RowList = ({ row }: { row: Row }) => (
  <dl>
    {Object.entries(row)
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => (
        <>
          <dt>{name.replaceAll('_', ' ')}</dt>
          <dd>{typeof value === 'string' ? value : JSON.stringify(value, null, 1)}</dd>
        </>
      ))}
  </dl>
)
