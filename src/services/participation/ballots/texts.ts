import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

/** Why a ballot cannot be cast. */
export const ballotRefusals = {
  voted: {
    de: 'Sie haben hier schon abgestimmt. Ihre Stimme von vorher zählt; diese zählt nicht.',
    en: 'You have voted here before. Your earlier ballot counts; this one does not.',
  },
  votedOnPaper: {
    de: 'Für Sie ist schon eine Stimme eingetragen, die auf Papier oder am Telefon kam. Sie zählt; diese zählt nicht.',
    en: 'A ballot that came on paper or by telephone has been entered for you. It counts; this one does not.',
  },
  votedOnline: {
    de: 'Wer diesen Code hat, hat schon online abgestimmt. Die Stimme online zählt; diese nicht.',
    en: 'Whoever holds this code has already voted online. The online ballot counts; this one does not.',
  },
  codeUsed: {
    de: 'Mit diesem Code ist schon eine Stimme eingetragen. Jeder Code zählt einmal.',
    en: 'A ballot has already been entered with this code. Each code counts once.',
  },
  over: {
    de: 'Es kann gerade nicht abgestimmt werden: Die Zeit ist um, oder sie hat noch nicht begonnen. Ihre Stimme wurde nicht gezählt.',
    en: 'Voting is not possible now: the time is over, or it has not begun. Your ballot was not counted.',
  },
  noSuchCode: {
    de: 'Diesen Code gibt es nicht. Er hat zwölf Zeichen; die Ziffern 0 und 1 und die Buchstaben I und O kommen nicht vor.',
    en: 'There is no such code. It has twelve characters; the digits 0 and 1 and the letters I and O do not occur.',
  },
  noSuchLetterCode: {
    de: 'Diesen Code gibt es nicht, oder er gilt nicht mehr. Nötig ist der Code aus dem Brief, mit dem der Wohnsitz bestätigt wird: zehn Zeichen.',
    en: 'There is no such code, or it is not valid any more. The code of the letter that confirms the residence is needed: ten characters.',
  },
  notResident: {
    de: 'Hier stimmen nur Menschen ab, deren Wohnsitz bestätigt ist.',
    en: 'Only people whose residence is confirmed vote here.',
  },
  linkUsed: {
    de: 'Dieser Link gilt nicht mehr: Er wurde schon benutzt oder ist älter als zwei Tage.',
    en: 'This link is no longer valid: it has been used or is older than two days.',
  },
  secretStays: {
    de: 'Es gibt schon Stimmen: Ob geheim oder offen abgestimmt wird, steht fest.',
    en: 'There are ballots already: whether voting is secret or open is fixed.',
  },
  entryNotShorter: {
    de: 'Es gibt schon Stimmen: Die Zeit, in der Papier eingegeben wird, kann nur länger werden.',
    en: 'There are ballots already: the time in which paper is entered can only become longer.',
  },
  counted: { de: 'Es ist schon ausgezählt.', en: 'The ballots have already been counted.' },
  hasBallots: {
    de: 'Es gibt schon Stimmen. Sie gingen verloren.',
    en: 'There are ballots already. They would be lost.',
  },
  whoStays: {
    de: 'Es wurde schon abgestimmt: Wer abstimmen darf, steht fest. Wir erkennen daran, wer schon eine Stimme abgegeben hat.',
    en: 'People have already voted: who may vote is fixed. By it we recognise who has cast a ballot before.',
  },
} satisfies Record<string, Sentence>

export const ballotTexts = catalogue({
  guestSubject: {
    de: (title: string) => `Abstimmen: ${title}`,
    en: (title: string) => `Vote: ${title}`,
  },
  guestBody: {
    de: (title: string, place: string, link: string) =>
      `Guten Tag,\n\nmit dieser Adresse möchte jemand bei „${place}“ abstimmen: „${title}“. Hier ist Ihr Stimmzettel:\n\n${link}\n\nDer Link gilt zwei Tage und für eine Stimme. Gespeichert wird nur, dass über diese Adresse abgestimmt wurde, nicht wie. Waren Sie das nicht? Dann brauchen Sie nichts zu tun.\n\nViele Grüße\n${place}`,
    en: (title: string, place: string, link: string) =>
      `Hello,\n\nsomebody would like to vote with this address at “${place}”: “${title}”. Here is your ballot paper:\n\n${link}\n\nThe link is valid for two days and for one ballot. Only the fact that somebody voted with this address is kept, not how. Was this not you? Then there is nothing you need to do.\n\nKind regards\n${place}`,
  },
})
