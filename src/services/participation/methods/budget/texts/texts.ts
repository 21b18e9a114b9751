import { catalogue } from '#foundation/text/catalogue.ts'
import { count } from '#foundation/text/numbers.ts'

const projects = (number: number, language: 'de' | 'en') =>
  count(
    number,
    language === 'de' ? { one: 'Projekt', other: 'Projekte' } : { one: 'project', other: 'projects' },
    language,
  )

/** What everybody reads while a budget is prepared and runs. */
export const texts = catalogue({
  projects: { de: 'Die Projekte', en: 'The projects' },
  number: {
    de: (number: number, cost: string) => `${projects(number, 'de')}, zusammen ${cost}`,
    en: (number: number, cost: string) => `${projects(number, 'en')}, ${cost} in all`,
  },
  none: { de: 'Noch keine Projekte', en: 'No projects yet' },
  noneHint: {
    de: 'Bevor abgestimmt wird, stehen sie hier mit ihren Kosten.',
    en: 'Before voting begins they stand here with their costs.',
  },
  noneMatching: { de: 'Kein Projekt passt dazu', en: 'No project fits' },
  noneMatchingHint: { de: 'Lassen Sie einen Filter weg.', en: 'Leave out a filter.' },
  costUnknown: { de: 'Kosten noch nicht bekannt', en: 'Cost not known yet' },
  purse: { de: 'Geld', en: 'Money' },
  ruleName: { de: 'So wird gezählt', en: 'How it is counted' },
  ballotName: { de: 'So wird abgestimmt', en: 'How one votes' },
  wayAny: {
    de: 'Kreuzen Sie alle Projekte an, die das Geld wert sind. Auf die Summe brauchen Sie nicht zu achten.',
    en: 'Tick all projects that are worth the money. You need not mind the sum.',
  },
  wayPurse: {
    de: (purse: string) => `Kreuzen Sie Projekte an, bis die ${purse} verteilt sind.`,
    en: (purse: string) => `Tick projects until the ${purse} are spent.`,
  },
  howMany: {
    de: (least: number, most: number | null) =>
      most === null
        ? least > 1
          ? `Mindestens ${least} Projekte.`
          : ''
        : least === most
          ? `Genau ${projects(least, 'de')}.`
          : least > 1
            ? `${least} bis ${projects(most, 'de')}.`
            : `Höchstens ${projects(most, 'de')}.`,
    en: (least: number, most: number | null) =>
      most === null
        ? least > 1
          ? `At least ${least} projects.`
          : ''
        : least === most
          ? `Exactly ${projects(least, 'en')}.`
          : least > 1
            ? `${least} to ${projects(most, 'en')}.`
            : `${projects(most, 'en')} at most.`,
  },
  secret: {
    de: 'Die Abstimmung ist geheim: Dass Sie abgestimmt haben, wird festgehalten, damit niemand zweimal zählt, aber nicht, wofür.',
    en: 'Voting is secret: that you have voted is kept, so that nobody counts twice, but not what for.',
  },
  vote: { de: 'Abstimmen', en: 'Vote' },
  login: { de: 'Zum Abstimmen anmelden', en: 'Log in to vote' },
  residentsOnly: {
    de: 'Abstimmen können Menschen, die nachweislich hier wohnen. Wie der Nachweis geht, steht in Ihrem Konto.',
    en: 'People who are proven to live here can vote. Your account says how to prove it.',
  },
  voted: { de: 'Sie haben abgestimmt. Danke!', en: 'You have voted. Thank you!' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  allFields: { de: 'alle Felder', en: 'all fields' },
  municipality: { de: 'Gemeinde', en: 'Municipality' },
  allMunicipalities: { de: 'alle Gemeinden', en: 'all municipalities' },
  mapCaption: {
    de: 'Wo die Projekte liegen. Die Nummern sind die der Liste.',
    en: 'Where the projects are. The numbers are those of the list.',
  },
  mapOf: { de: (place: string) => `Wo es ist: ${place}`, en: (place: string) => `Where it is: ${place}` },
  project: { de: (number: number) => `Projekt ${number}`, en: (number: number) => `Project ${number}` },
  moreOn: { de: (number: number) => `Mehr zu Projekt ${number}`, en: (number: number) => `More on project ${number}` },
  cost: { de: 'Kosten', en: 'Cost' },
  cameFrom: {
    de: (title: string, author: string) => `Aus der Idee „${title}“${author ? ` von ${author}` : ''}`,
    en: (title: string, author: string) => `From the idea “${title}”${author ? ` by ${author}` : ''}`,
  },
  corrections: { de: 'Verbesserte Tippfehler', en: 'Mended typing mistakes' },
  corrected: {
    de: (day: string, before: string, after: string, reason: string) => `${day}: „${before}“ → „${after}“. ${reason}`,
    en: (day: string, before: string, after: string, reason: string) => `${day}: “${before}” → “${after}”. ${reason}`,
  },
  outcomeChosen: { de: 'Ausgewählt', en: 'Chosen' },
  outcomeNot: { de: 'Nicht ausgewählt', en: 'Not chosen' },
  votes: {
    de: (number: number) => count(number, { one: 'Stimme', other: 'Stimmen' }, 'de'),
    en: (number: number) => count(number, { one: 'vote', other: 'votes' }, 'en'),
  },

  ballot: { de: 'Stimmzettel', en: 'Ballot paper' },
  tick: { de: 'Projekte ankreuzen', en: 'Tick projects' },
  check: { de: 'Auswahl prüfen', en: 'Check the choice' },
  cast: { de: 'So abstimmen', en: 'Vote like this' },
  castHint: {
    de: 'Noch ist nichts gezählt. Wenn Sie so abstimmen, lässt sich die Stimme nicht mehr ändern: Niemand weiß, welche Ihre ist.',
    en: 'Nothing has been counted yet. Once you vote like this, the ballot cannot be changed any more: nobody knows which one is yours.',
  },
  choice: { de: 'Ihre Auswahl', en: 'Your choice' },
  chosenSum: {
    de: (number: number, sum: string) => `${projects(number, 'de')}, zusammen ${sum}.`,
    en: (number: number, sum: string) => `${projects(number, 'en')}, ${sum} in all.`,
  },
  left: { de: (left: string) => `Es bleiben ${left}.`, en: (left: string) => `${left} are left.` },
  over: { de: (over: string) => `Das sind ${over} zu viel.`, en: (over: string) => `That is ${over} too much.` },
  overPurse: {
    de: (over: string) => `Das Geld reicht nicht: Es sind ${over} zu viel. Bitte nehmen Sie ein Kreuz weg.`,
    en: (over: string) => `The money is not enough: it is ${over} too much. Please take a tick away.`,
  },
  tooFew: {
    de: (least: number) => `Bitte kreuzen Sie mindestens ${projects(least, 'de')} an.`,
    en: (least: number) => `Please tick at least ${projects(least, 'en')}.`,
  },
  tooMany: {
    de: (most: number) => `Bitte kreuzen Sie höchstens ${projects(most, 'de')} an.`,
    en: (most: number) => `Please tick ${projects(most, 'en')} at most.`,
  },
  show: { de: 'Anzeigen', en: 'Show' },
  showHint: {
    de: 'Was Sie schon angekreuzt haben, bleibt angekreuzt, auch wenn es gerade nicht zu sehen ist.',
    en: 'What you have ticked stays ticked, also while it is out of sight.',
  },
  filter: { de: 'Nur einen Teil zeigen', en: 'Show only a part' },
  mailLead: {
    de: 'Ohne Konto: Wir schicken Ihnen einen Link zu Ihrem Stimmzettel. So kommt von jeder Adresse nur eine Stimme. Gespeichert wird nur, dass über diese Adresse abgestimmt wurde.',
    en: 'Without an account: we send you a link to your ballot paper. So only one ballot comes from each address. Only the fact that somebody voted with this address is kept.',
  },
  mail: { de: 'Ihre Mail-Adresse', en: 'Your mail address' },
  sendLink: { de: 'Link schicken', en: 'Send the link' },
  linkOver: {
    de: 'Dieser Link gilt nicht mehr: Er wurde schon benutzt oder ist älter als zwei Tage. Auf der Seite der Abstimmung bekommen Sie einen neuen.',
    en: 'This link is no longer valid: it has been used or is older than two days. The page of the vote gives you a new one.',
  },
  hiddenTitle: { de: 'Ausgeblendetes Projekt', en: 'Hidden project' },
  isHidden: {
    de: 'Dieses Projekt hat die Moderation ausgeblendet. Seine Nummer und seine Kosten bleiben, damit jede Stimme zählt.',
    en: 'Moderators have hidden this project. Its number and cost stay, so that every vote counts.',
  },
  onPaper: {
    de: 'Lieber auf Papier? Stimmzettel gibt es im Rathaus; sie zählen genauso.',
    en: 'Rather on paper? The town hall has ballot papers; they count the same.',
  },
})

/** How it is counted, in a sentence or two each. */
export const ruleWords = {
  'shares-votes': {
    name: { de: 'Gleiche Anteile, Rest nach Stimmen', en: 'Equal shares, the rest by votes' },
    what: {
      de: 'Das Geld wird rechnerisch gleich auf alle verteilt, die abstimmen. Wer ein Projekt ankreuzt, zahlt dafür aus dem eigenen Anteil mit, bis er leer ist. So bestimmt jede Gruppe über so viel Geld, wie sie groß ist. Bleibt am Ende etwas übrig, bekommen es die Projekte mit den meisten Stimmen, die noch hineinpassen.',
      en: 'The money is divided equally among all who vote. Whoever ticks a project pays for it from their own share until it is empty. So every group decides on as much money as it is large. If something is left in the end, it goes to the projects with most votes that still fit.',
    },
  },
  shares: {
    name: { de: 'Gleiche Anteile, Rest bleibt', en: 'Equal shares, the rest stays' },
    what: {
      de: 'Das Geld wird rechnerisch gleich auf alle verteilt, die abstimmen. Wer ein Projekt ankreuzt, zahlt dafür aus dem eigenen Anteil mit, bis er leer ist. So bestimmt jede Gruppe über so viel Geld, wie sie groß ist. Was am Ende übrig bleibt, wird nicht ausgegeben.',
      en: 'The money is divided equally among all who vote. Whoever ticks a project pays for it from their own share until it is empty. So every group decides on as much money as it is large. What is left in the end is not spent.',
    },
  },
  votes: {
    name: { de: 'Meiste Stimmen', en: 'Most votes' },
    what: {
      de: 'Die Projekte kommen in der Reihenfolge ihrer Stimmen dran. Jedes wird ausgewählt, wenn das restliche Geld dafür reicht; sonst kommt das nächste dran.',
      en: 'Projects have their turn in the order of their votes. Each is chosen if the remaining money is enough; otherwise the next one has its turn.',
    },
  },
} as const
