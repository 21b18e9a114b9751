const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  '&': ' und ',
  '+': ' plus ',
  '€': ' euro ',
  '%': ' prozent ',
  '§': ' paragraf ',
}

/**
 * The readable part of an address from a German title: „Größe & Straße“ → `groesse-und-strasse`.
 * @param options.maxLength characters at most, cut at a word where one fits (default 60)
 * @param options.fallback what stands for titles without any Latin letter or digit (default `eintrag`)
 * @returns `[a-z0-9]` words joined by single hyphens, never empty
 */
export function slug(title: string, options: { maxLength?: number; fallback?: string } = {}): string {
  const { maxLength = 60, fallback = 'eintrag' } = options
  const words = title
    .slice(0, 1000)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøåđðłþı&+€%§]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘\u00ad]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words.length <= maxLength) return words || fallback
  const room = words.slice(0, maxLength + 1)
  const lastHyphen = room.lastIndexOf('-')
  return (lastHyphen > maxLength / 2 ? room.slice(0, lastHyphen) : words.slice(0, maxLength)).replace(/-$/, '')
}

/**
 * The form in which words are compared when somebody searches: lower case, ä ö ü → a o u (other accents fall too),
 * ß → ss, typographic quotes and dashes plain, white space single. Both sides of a comparison must be folded.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[’‘‚‛]/gu, "'")
    .replace(/[„“”«»]/gu, '"')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}
