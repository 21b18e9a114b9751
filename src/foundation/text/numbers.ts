import { intlTag, type Language } from './language.ts'

/** Formatters are dear to make and cheap to use: one per language and kind, made when first needed. */
function perLanguage<Formatter>(make: (tag: string) => Formatter): (language: Language) => Formatter {
  const made = new Map<Language, Formatter>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const formatter = make(intlTag[language])
    made.set(language, formatter)
    return formatter
  }
}

const integers = perLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }))
const decimals = perLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }))
const euros = perLanguage(
  (tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }),
)
const percents = [0, 1, 2].map((digits) =>
  perLanguage((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits })),
)
const conjunctions = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
const disjunctions = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }))

/** „12.345“; fractions are rounded. */
export function integer(value: number, language: Language): string {
  return integers(language).format(value)
}

/** „1.234,5“: at most one digit behind the comma. */
export function decimal(value: number, language: Language): string {
  return decimals(language).format(value)
}

/**
 * „12,50 €“, whole amounts „12 €“.
 * @param cents amount in euro cents, an integer
 */
export function euro(cents: number, language: Language): string {
  return euros(language).format(cents / 100)
}

/**
 * „12 %“.
 * @param share 0.12 for 12 %
 * @param digits behind the comma at most
 */
export function percent(share: number, language: Language, digits: 0 | 1 | 2 = 0): string {
  return percents[digits]!(language).format(share)
}

/** A noun with its number; `none` says the zero („keine Veranstaltung“), otherwise it is „0 Veranstaltungen“. */
export interface Noun {
  readonly one: string
  readonly other: string
  readonly none?: string
}

/** „1 Veranstaltung“, „2 Veranstaltungen“. German and English know only these two forms, 1 and all others. */
export function count(value: number, noun: Noun, language: Language = 'de'): string {
  if (value === 0 && noun.none !== undefined) return noun.none
  return `${integer(value, language)} ${value === 1 ? noun.one : noun.other}`
}

const byteUnits = ['Byte', 'kB', 'MB', 'GB', 'TB'] as const

/** „512 Byte“, „1,2 MB“: decimal units (1 kB = 1000 bytes), as file managers and phone contracts count. */
export function bytes(value: number, language: Language): string {
  if (value < 1000) {
    const noun = language === 'en' ? { one: 'byte', other: 'bytes' } : { one: 'Byte', other: 'Byte' }
    return count(Math.round(value), noun, language)
  }
  let amount = value / 1000
  let unit = 1
  // 999.95 and more would be written as 1000 of the smaller unit.
  while (amount >= 999.95 && unit < byteUnits.length - 1) {
    amount /= 1000
    unit += 1
  }
  return `${decimal(amount, language)} ${byteUnits[unit]}`
}

/** „A, B und C“, with `or` „A, B oder C“. */
export function list(items: readonly string[], language: Language, joined: 'and' | 'or' = 'and'): string {
  return (joined === 'and' ? conjunctions : disjunctions)(language).format(items)
}

const germanNames = new Intl.Collator('de-DE', { numeric: true, sensitivity: 'variant', ignorePunctuation: false })

/** Order of names as in a German register (DIN 5007-1: ä beside a, „Haus 2“ before „Haus 10“); a total order. */
export function compareNames(left: string, right: string): number {
  return germanNames.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0)
}
