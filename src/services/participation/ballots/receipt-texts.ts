import { catalogue } from '#foundation/text/catalogue.ts'

export const receiptTexts = catalogue({
  receipts: { de: 'Quittungen', en: 'Receipts' },
  receiptsLead: {
    de: 'Nach einer geheimen Abstimmung stehen hier die Quittungen aller gezählten Stimmen, sortiert. Zu keiner lässt sich mehr sagen, welche Stimme dazugehört: Der Schlüssel ist vernichtet.',
    en: 'After a secret vote the receipts of all counted ballots stand here, sorted. For none of them can be said any more which ballot belongs to it: the key is destroyed.',
  },
  receipt: { de: 'Ihre Quittung', en: 'Your receipt' },
  receiptHint: {
    de: 'Sechzehn Zeichen, zum Beispiel 7Q2M-0XKD-9RTB-C4VN',
    en: 'Sixteen characters, for example 7Q2M-0XKD-9RTB-C4VN',
  },
  look: { de: 'Nachsehen', en: 'Look it up' },
  found: {
    de: (receipt: string) => `${receipt} ist dabei: Ihre Stimme wurde mitgezählt.`,
    en: (receipt: string) => `${receipt} is among them: your ballot was counted.`,
  },
  notFound: {
    de: (receipt: string) =>
      `${receipt} ist nicht dabei. Haben Sie sich verschrieben? Wenn nicht, wenden Sie sich an die Verwaltung: Dann stimmt etwas nicht.`,
    en: (receipt: string) =>
      `${receipt} is not among them. Is there a typing mistake? If not, ask the administration: then something is wrong.`,
  },
  notAReceipt: {
    de: 'Das ist keine Quittung: Sie hat sechzehn Zeichen.',
    en: 'This is no receipt: it has sixteen characters.',
  },
  allReceipts: {
    de: (number: string) => `Alle ${number} Quittungen als Textdatei`,
    en: (number: string) => `All ${number} receipts as a text file`,
  },
  toReceipts: { de: 'Quittung suchen', en: 'Look up a receipt' },
})
