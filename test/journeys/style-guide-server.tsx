import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { build } from 'esbuild'
import { Hono } from 'hono'
import type { Child, FC } from 'hono/jsx'
import type { Language } from '#foundation/text/language.ts'
import { accentStyles } from '#foundation/ui/accent.ts'
import { VisitContext } from '#foundation/ui/context.ts'
import { Columns } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { Page } from '#foundation/ui/page.tsx'
import { PlaceHead } from '#foundation/ui/place-head.tsx'
import { sampleVisit } from '#foundation/ui/sample-visit.ts'
import { SampleEvents, SampleNews, SampleServices } from '#foundation/ui/style-guide/contents.tsx'
import { SampleEmblem, SampleMap } from '#foundation/ui/style-guide/parcels.tsx'
import { SampleConfirmation, StyleGuide, styleGuideTexts } from '#foundation/ui/style-guide.tsx'

interface Built {
  'styles.css': string
  fonts: { name: string; file: string }[]
}

const { buildStyles } = (await import(new URL('../../scripts/styles.js', import.meta.url).href)) as {
  buildStyles(): Promise<Built>
}

const root = new URL('../../', import.meta.url)

// A picture that needs no file: fields in morning light.
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640"><rect width="960" height="640" fill="#dfe9ee"/><path d="M0 300 960 200v440H0z" fill="#8fb55f"/><path d="M0 420 960 300v340H0z" fill="#f2c314"/><path d="M0 520 960 430v210H0z" fill="#cf3d25"/><path d="M0 590 960 540v100H0z" fill="#437f27"/></svg>`

const Shell: FC<{ language: Language; title: string; theme?: 'light' | 'dark'; crumb?: boolean; children?: Child }> = (
  props,
) => {
  const t = styleGuideTexts(props.language)
  const here = { href: '#inhalt' }
  return (
    <VisitContext.Provider value={sampleVisit({ language: props.language })}>
      <Page
        title={props.title}
        place="Landkreis Sommerau"
        tagline={
          props.language === 'de' ? 'Das digitale Haus der 11 Gemeinden' : 'The digital house of 11 municipalities'
        }
        home={here}
        emblem={<SampleEmblem />}
        theme={props.theme}
        styles={['/static/styles.css', '/static/accent.css']}
        scripts={['/static/browser.js']}
        breadcrumb={props.crumb ? [{ to: here, label: 'Landkreis Sommerau' }, { label: props.title }] : undefined}
        search={{ to: { href: '/suche' } }}
        account={{ to: here, label: props.language === 'de' ? 'Mein Bereich' : 'My area', unread: 3 }}
        languages={[
          { language: 'de', to: { href: '/' } },
          { language: 'en', to: { href: '/en' } },
          { language: 'leicht', to: here },
        ]}
        navigation={[
          { to: here, label: t.news, current: 'page' },
          { to: here, label: t.events },
          { to: here, label: t.rooms },
          { to: here, label: t.engagement },
          { to: here, label: t.bus },
          { to: here, label: t.participation },
        ]}
        columns={[
          {
            title: 'Landkreis Sommerau',
            links: [
              { to: here, label: 'Impressum' },
              { to: here, label: 'Datenschutz' },
            ],
          },
          {
            title: t.services,
            links: [
              { to: here, label: t.rooms },
              { to: here, label: t.bus },
            ],
          },
          { title: t.contact, links: [{ to: here, label: 'sommerau@example.org' }] },
        ]}
        note={<p>{t.mapData}</p>}
      >
        {props.children}
      </Page>
    </VisitContext.Provider>
  )
}

/** A district's front page made of samples: shows whether the parts make a whole. */
const Front: FC<{ language: Language }> = ({ language }) => {
  const t = styleGuideTexts(language)
  return (
    <div class="stack airy">
      <PlaceHead title="Landkreis Sommerau" lead={t.teaser} drawing={<SampleMap />}>
        <ActionLink to={{ href: '#inhalt' }} look="button">
          {t.register}
        </ActionLink>
      </PlaceHead>
      <SampleNews />
      <Columns>
        <SampleEvents />
        <MapFigure caption={t.mapCaption} attribution={t.mapData}>
          <SampleMap id="zweite" />
        </MapFigure>
      </Columns>
      <SampleServices />
    </div>
  )
}

/** Serves the style guide on a free port: '/', '/en', '/front', '/fertig'; `?theme=dark` forces a theme. */
export async function serveStyleGuide(port = 0): Promise<{ origin: string; close(): Promise<void> }> {
  const [styles, script] = await Promise.all([
    buildStyles(),
    build({
      entryPoints: [new URL('src/browser/main.ts', root).pathname],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    }),
  ])
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' blob:; font-src 'self'; form-action 'self'",
    )
  })
  app.get('/static/styles.css', (c) => c.body(styles['styles.css'], 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  app.get('/static/accent.css', (c) =>
    c.body(accentStyles('#a3195b'), 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  app.get('/static/browser.js', (c) =>
    c.body(script.outputFiles[0]!.text, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  app.get('/static/fonts/:name', async (c) => {
    const font = styles.fonts.find(({ name }) => name === c.req.param('name'))
    return font
      ? c.body(new Uint8Array(await readFile(font.file)), 200, { 'Content-Type': 'font/woff2' })
      : c.notFound()
  })
  app.get('/picture.svg', (c) => c.body(picture, 200, { 'Content-Type': 'image/svg+xml' }))
  app.get('/favicon.ico', (c) => c.body(null, 204))
  const theme = (value: string | undefined) => (value === 'light' || value === 'dark' ? value : undefined)
  for (const [path, language] of [
    ['/', 'de'],
    ['/en', 'en'],
  ] as const)
    app.get(path, (c) =>
      c.html(
        <Shell language={language} title={styleGuideTexts(language).title} theme={theme(c.req.query('theme'))}>
          <StyleGuide picture="/picture.svg" />
        </Shell>,
      ),
    )
  app.get('/front', (c) =>
    c.html(
      <Shell language="de" title="Landkreis Sommerau" theme={theme(c.req.query('theme'))}>
        <Front language="de" />
      </Shell>,
    ),
  )
  app.get('/fertig', (c) =>
    c.html(
      <Shell language="de" title={styleGuideTexts('de').confirmed} crumb>
        <SampleConfirmation />
      </Shell>,
    ),
  )
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
