import type { Child } from 'hono/jsx'
import { expect, test } from 'vitest'
import type { Attempt, Visit } from '#foundation/http/visit.ts'
import { Checkbox, CheckboxGroup, RadioGroup, Select } from './choices.tsx'
import { VisitContext } from './context.ts'
import { Draw, drawing, JsonData } from './drawing.tsx'
import { EventRows } from './events.tsx'
import { Filters, Form } from './form.tsx'
import { DateInput, PasswordInput, TextArea, TextInput } from './inputs.tsx'
import { Article } from './layout.tsx'
import { Link } from './links.tsx'
import { Page } from './page.tsx'
import { sampleVisit } from './sample-visit.ts'
import { StyleGuide } from './style-guide.tsx'
import { DataTable } from './table.tsx'
import { safeHref, type Target } from './target.ts'

const draw = (view: Child, changes: Partial<Visit> = {}): string =>
  String(<VisitContext.Provider value={sampleVisit(changes)}>{view}</VisitContext.Provider>)

const hostile = '"><script>alert(1)</script>\'&'

const attempt = (values: Attempt['values'], problems: Attempt['problems'], form = '/frage'): Attempt => ({
  form,
  values,
  problems,
})

test('what people wrote is text, in elements and in attributes', () => {
  const html = draw(
    <>
      <Article title={hostile} lead={hostile} kicker={hostile} />
      <TextInput name="a" label={hostile} hint={hostile} value={hostile} />
      <TextArea name="b" label="b" value={`</textarea>${hostile}`} />
      <Draw of={drawing`<svg><title>${hostile}</title>${drawing`<g>${hostile}</g>`}</svg>`} />
      <DataTable caption={hostile} columns={[{ label: hostile, value: () => hostile }]} rows={[1]} />
    </>,
  )
  expect(html).not.toContain('<script')
  expect(html.match(/<\/textarea>/g)).toHaveLength(1)
})

test('data for machines cannot leave their element', () => {
  expect(draw(<JsonData of={{ name: '</script><script>alert(1)</script>' }} />).match(/<\/script>/g)).toHaveLength(1)
})

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example.org',
  '/\\evil.example.org',
  '\\\\evil.example.org',
  'file:///etc/passwd',
])('%j leads nowhere', (address) => {
  expect(safeHref(address)).toBe('')
  expect(draw(<Link to={{ href: address }}>x</Link>)).toBe('<a>x</a>')
})

test.each([
  'https://example.org/a?b=c',
  'http://example.org',
  'mailto:a@example.org',
  'tel:+49261',
  '/termine',
  '#a',
  '?seite=2',
  'a/b:c',
])('%j is an address', (address) => expect(safeHref(address)).toBe(address))

test('local addresses carry language and space', () => {
  expect(draw(<Link to={'/termine' as Target}>x</Link>, { language: 'en' })).toContain('href="/en/sommerau/termine"')
})

test('a form that comes back keeps what was typed, names the field, leads to it', () => {
  const html = draw(
    <Form path="/frage">
      <TextInput name="mail" label="Mail" hint="Hinweis" value="vorher" type="email" />
      <Select
        name="ort"
        label="Ort"
        value="a"
        choices={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
      />
      <CheckboxGroup
        name="was"
        label="Was"
        values={['x']}
        choices={[
          { value: 'x', label: 'X' },
          { value: 'y', label: 'Y' },
        ]}
      />
      <Checkbox name="ja" label="Ja" checked />
    </Form>,
    { attempt: attempt({ mail: 'a@', ort: 'b', was: ['y'] }, { mail: 'Keine Adresse', '': 'Etwas anderes' }) },
  )
  expect(html).toContain('<a href="#mail">Mail: Keine Adresse</a>')
  expect(html).toMatch(/<li>Etwas anderes<\/li>/)
  expect(html).toMatch(
    /id="mail"[^>]*value="a@"[^>]*aria-invalid="true"[^>]*aria-describedby="mail-hinweis mail-problem"/,
  )
  expect(html).toMatch(/<option value="b" selected/)
  expect(html).toMatch(/value="y" checked/)
  expect(html).not.toMatch(/value="x" checked/)
  expect(html).not.toMatch(/id="ja"[^>]* checked/)
  expect(html).toMatch(/role="alert"[^>]*autofocus/)
  expect(html).toContain('name="csrf" value="token-of-the-sample"')
})

test('another form of the page stays as it was', () => {
  const html = draw(
    <Form path="/andere">
      <TextInput name="mail" label="Mail" value="vorher" />
    </Form>,
    { attempt: attempt({ mail: 'a@' }, { mail: 'Keine Adresse' }) },
  )
  expect(html).toContain('value="vorher"')
  expect(html).not.toContain('Keine Adresse')
})

test('a password never comes back, a date that is none stays to be seen', () => {
  const html = draw(
    <Form path="/frage">
      <PasswordInput name="geheim" label="Passwort" use="new-password" />
      <DateInput name="tag" label="Tag" />
    </Form>,
    { attempt: attempt({ geheim: 'sehr geheim', tag: '31.2.2026' }, { tag: 'Kein Tag' }) },
  )
  expect(html).not.toContain('sehr geheim')
  expect(html).toMatch(/id="tag"[^>]*type="text"[^>]*value="31\.2\.2026"/)
})

test('the first choice carries the name, so that problems lead to it', () => {
  const html = draw(
    <Form path="/frage">
      <RadioGroup
        name="wie"
        label="Wie"
        choices={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
      />
    </Form>,
    { attempt: attempt({}, { wie: 'Bitte wählen' }) },
  )
  expect(html).toContain('href="#wie"')
  expect(html).toMatch(/type="radio" id="wie"/)
})

test('optional inputs say so, required is the rule', () => {
  expect(draw(<TextInput name="a" label="A" optional />)).toContain('(freiwillig)')
  expect(draw(<TextInput name="a" label="A" />)).toMatch(/<input[^>]* required/)
})

test('a day stands once, however much happens on it', () => {
  const at = (time: string) => Temporal.PlainDateTime.from(time)
  const html = draw(
    <EventRows
      year={2026}
      events={[
        { to: '/a' as Target, title: 'A', start: at('2026-11-28T14:00'), end: at('2026-11-28T16:30') },
        { to: '/b' as Target, title: 'B', start: at('2026-11-28T23:00'), end: at('2026-11-29T01:00') },
        { to: '/c' as Target, title: 'C', start: at('2027-01-02T00:00'), allDay: true },
      ]}
    />,
  )
  expect(html.match(/datetime="2026-11-28"/g)).toHaveLength(1)
  expect(html).toContain('14:00–16:30 Uhr')
  expect(html).toContain('>23:00 Uhr<')
  expect(html).toContain('ganztägig')
  expect(html).toContain('2027')
})

test('filters are folded behind one line that says how many are on, and are a plain form inside', () => {
  const filters = (active: number) =>
    draw(
      <Filters to={'/a' as Target} active={active} reset={active ? ('/a' as Target) : undefined}>
        <TextInput name="q" label="Q" optional />
      </Filters>,
    )
  expect(filters(2)).toMatch(
    /<summary>[\s\S]*Filtern \(2 aktiv\)<\/summary>[\s\S]*<form method="get" action="[^"]*\/a"/,
  )
  expect(filters(0)).toMatch(/Filtern<\/summary>/)
  expect(filters(0)).not.toContain('open')
})

test('an event’s day bears the name of the holiday once', () => {
  const start = Temporal.PlainDateTime.from('2026-12-25T14:00')
  const row = { to: '/a' as Target, title: 'A', start, day: '1. Weihnachtstag' }
  expect(draw(<EventRows events={[row, { ...row, title: 'B' }]} />).match(/1\. Weihnachtstag/g)).toHaveLength(1)
})

for (const language of ['de', 'en', 'leicht'] as const)
  test(`the style guide (${language}): no inline style or script, ids once, attributes known`, () => {
    const html = draw(
      <Page title="Stilbuch" place="Sommerau" home={{ href: '/' }} styles={['/s.css']}>
        <StyleGuide />
      </Page>,
      { language },
    )
    expect(html.startsWith('<!doctype html>')).toBe(true)
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style|<script(?![^>]* src=)/)
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    // what JSX and React people write by habit, and what a missing value would leave behind
    expect(html).not.toMatch(/\s(className|htmlFor|readOnly|autoFocus|tabIndex|strokeWidth)=|undefined|\[object |NaN/)
    for (const [, id] of html.matchAll(/aria-(?:describedby|labelledby)="([^"]*)"/g))
      for (const one of id!.split(' ')) expect(ids).toContain(one)
    for (const [, id] of html.matchAll(/\sfor="([^"]*)"/g)) expect(ids).toContain(id)
  })
