/** An account number as people write it, in groups or not, without spaces and in capitals. */
export const plainIban = (text: string): string => text.replace(/\s+/g, '').toUpperCase()

/** How long IBANs of the payment area are (SEPA); others are taken with any length the standard allows. */
const lengths: Readonly<Record<string, number>> = {
  DE: 22,
  AT: 20,
  CH: 21,
  LI: 21,
  LU: 20,
  NL: 18,
  BE: 16,
  FR: 27,
  DK: 18,
  PL: 28,
  CZ: 24,
}

/** Check digits by ISO 13616 (modulo 97). @param iban without spaces, in capitals */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  const length = lengths[iban.slice(0, 2)]
  if (length !== undefined && iban.length !== length) return false
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** 'DE02 1203 0000 0000 2020 51'. */
export const ibanInGroups = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ')

/** Form of a bank's code (ISO 9362): eight or eleven signs. */
export const isBic = (bic: string): boolean => /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic)

/**
 * The address of a public body for electronic invoices: coarse part, fine part, two check digits (Leitweg-ID 2.0.2, ISO 7064 mod 97-10,
 * letters as numbers from 10).
 */
export function isLeitweg(text: string): boolean {
  const parts = /^(\d{2,12})(?:-([A-Z0-9]{1,30}))?-(\d{2})$/.exec(text)
  if (!parts) return false
  const [, coarse = '', fine = '', check = ''] = parts
  let rest = 0
  for (const sign of coarse + fine + check) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
