import { z } from 'zod'

/**
 * The kinds of fields a form can have. A field reads what a browser sends (text, or a file) and gives a value with a
 * type, or a problem as a code that `problemSentence` can say. Nothing here trusts `maxlength` or `required` in the page.
 */

const problem = (code: string, ...details: (string | number)[]) => [code, ...details].join('|')

/** Line ends as one, control characters out (they break feeds and calendars), Unicode composed. */
function tidy(text: unknown): string {
  return readable((typeof text === 'string' ? text : '').replace(/\r\n?/g, '\n'))
    .normalize('NFC')
    .trim()
}

/** Without characters nobody can see, and which neither a database nor a feed takes; what was typed otherwise stays. */
export const readable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what removes them
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '').toWellFormed()

const string = (max: number, min: number) =>
  z.preprocess(
    tidy,
    z
      .string()
      .min(min, problem(min <= 1 ? 'missing' : 'too-short', min))
      .max(max, problem('too-long', max)),
  )

/** One line, required. @param max characters */
export const text = (max = 200, min = 1) => string(max, min).transform((value) => value.replace(/\s+/g, ' '))

/** One line that may be empty: null then. */
export const optionalText = (max = 200) => string(max, 0).transform((value) => value.replace(/\s+/g, ' ') || null)

/** Many lines (Markdown), required. */
export const longText = (max = 20_000, min = 1) => string(max, min)

/** Many lines that may be empty: null then. */
export const optionalLongText = (max = 20_000) => string(max, 0).transform((value) => value || null)

/** A password as typed: nothing trimmed, nothing folded but NFC, so that it is the same on every keyboard. */
export const password = (min = 1) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.toWellFormed().normalize('NFC') : ''),
    z
      .string()
      .min(min, problem(min === 1 ? 'missing' : 'too-short', min))
      .max(1000, problem('too-long', 1000)),
  )

const mailPattern = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/

/** A mail address; the part after @ in lower case. */
export const mail = () =>
  string(254, 1)
    .refine((value) => mailPattern.test(value), problem('not-a-mail'))
    .transform((value) => value.replace(/@.*$/, (host) => host.toLowerCase()))

export const optionalMail = () => z.union([emptyToNull(), mail()])

/** A web address, http or https only. */
export const optionalWebAddress = () =>
  string(500, 0)
    .transform((value) => value || null)
    .refine((value) => value === null || isWebAddress(value), problem('not-a-web-address'))

function isWebAddress(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.')
}

/** A whole number between two, both included. */
export const wholeNumber = (min: number, max: number) =>
  string(20, 1)
    .refine((value) => /^-?\d+$/.test(value), problem('not-a-number'))
    .transform(Number)
    .refine((value) => value >= min && value <= max, problem('out-of-range', min, max))

export const optionalWholeNumber = (min: number, max: number) => z.union([emptyToNull(), wholeNumber(min, max)])

/** A decimal number, comma or point. */
export const optionalDecimal = (min: number, max: number) =>
  z.union([
    emptyToNull(),
    string(30, 1)
      .transform((value) => value.replace(',', '.'))
      .refine((value) => /^-?\d+(\.\d+)?$/.test(value), problem('not-a-number'))
      .transform(Number)
      .refine((value) => value >= min && value <= max, problem('out-of-range', min, max)),
  ])

/** A calendar day, as date inputs send it, or typed as 24.12.2026. */
export const day = () =>
  string(20, 1)
    .transform(readDay)
    .pipe(z.instanceof(Temporal.PlainDate, { error: problem('not-a-day') }))
export const optionalDay = () => z.union([emptyToNull(), day()])

function readDay(value: string): Temporal.PlainDate | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(value)
  const iso = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : value
  try {
    const date = /^\d{4}-\d\d-\d\d$/.test(iso) ? Temporal.PlainDate.from(iso, { overflow: 'reject' }) : undefined
    return date && date.year >= 1900 && date.year <= 2200 ? date : undefined
  } catch {
    return undefined
  }
}

/** A time of day: 18:30, 18.30, 18 Uhr. */
export const timeOfDay = () =>
  string(20, 1)
    .transform(readTime)
    .pipe(z.instanceof(Temporal.PlainTime, { error: problem('not-a-time') }))
export const optionalTimeOfDay = () => z.union([emptyToNull(), timeOfDay()])

function readTime(value: string): Temporal.PlainTime | undefined {
  const match = /^(\d{1,2})(?:[:.](\d\d))?(?:\s*Uhr)?$/i.exec(value)
  const [hour, minute] = [Number(match?.[1] ?? 99), Number(match?.[2] ?? 0)]
  return hour < 24 && minute < 60 ? new Temporal.PlainTime(hour, minute) : undefined
}

/** One of a fixed list. */
export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.preprocess(tidy, z.enum(options, { error: problem('not-on-the-list') }))
export const optionalChoice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.union([emptyToNull(), choice(options)])

/** Several of a fixed list, none allowed. */
export const choices = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  many(
    z.preprocess(
      (value) => (Array.isArray(value) ? value : []),
      z.array(z.enum(options, { error: problem('not-on-the-list') })).max(options.length),
    ),
  )

/** A tick. */
export const checkbox = () =>
  z.preprocess((value) => value === 'on' || value === 'true' || value === 'yes', z.boolean())

/** A tick that has to be set. */
export const agreed = () => checkbox().refine((value) => value, problem('must-agree'))

/** Id of something, from a hidden field or a list. */
export const id = () => z.preprocess(tidy, z.uuid({ error: problem('not-on-the-list') }))
export const optionalId = () => z.union([emptyToNull(), id()])
export const ids = (max = 500) =>
  many(
    z.preprocess(
      (value) => (Array.isArray(value) ? value : []),
      z.array(z.uuid({ error: problem('not-on-the-list') })).max(max, problem('too-many', max)),
    ),
  )

/** Several official keys of municipalities, 8 digits each; each once. */
export const municipalityKeys = (max = 500) =>
  many(
    z.preprocess(
      (value) => [...new Set(Array.isArray(value) ? value.filter((one) => one !== '') : [])],
      z.array(z.string().regex(/^\d{8}$/, problem('not-on-the-list'))).max(max, problem('too-many', max)),
    ),
  )

/** '#rrggbb'. */
export const colour = () =>
  string(7, 1)
    .refine((value) => /^#[0-9a-f]{6}$/i.test(value), problem('not-a-colour'))
    .transform((value) => value.toLowerCase())

/** An uploaded file, or null when none was chosen. Its content is judged by foundation/files, not by its name. */
export const upload = (maxBytes = 12_000_000) =>
  z
    .preprocess((value) => (value instanceof File && value.size > 0 ? value : null), z.instanceof(File).nullable())
    .refine(
      (file) => file === null || file.size <= maxBytes,
      problem('file-too-large', Math.floor(maxBytes / 1_000_000)),
    )
    .meta({ upload: true })

function emptyToNull() {
  return z.preprocess((value) => (tidy(value) === '' ? null : value), z.null({ error: problem('empty') }))
}

/**
 * Inputs of which only the form's thing knows how many there are (questions of a survey): all whose name begins with the field's name
 * and a hyphen, as texts by the rest of their name. Problems are told under the whole name. @param most inputs, and characters of each
 */
export const family = (most = { inputs: 1000, characters: 5000 }) =>
  z
    .preprocess(
      (value) => (value && typeof value === 'object' ? value : {}),
      z.record(z.string().max(60, problem('wrong')), z.array(string(most.characters, 0)).max(100, problem('wrong'))),
    )
    .refine((value) => Object.keys(value).length <= most.inputs, problem('too-many', most.inputs))
    .meta({ family: true })

/** A field that may come several times under one name. */
function many<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ many: true }) as Schema
}

export type Fields = Readonly<Record<string, z.ZodType>>
export type InputOf<F extends Fields> = { readonly [K in keyof F]: z.output<F[K]> }
