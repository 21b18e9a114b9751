import type { FieldId } from '../types.ts'
import { drawing, oneOf } from './chance.ts'
import { places } from './places.ts'

interface Wish {
  readonly field: FieldId
  /** {place} is one of the invented villages. */
  readonly title: string
  readonly body: string
}

const wish = (field: FieldId, title: string, body: string): Wish => ({ field, title, body })

/** What people of the country wish for, again and again; every wording is ours. */
const wishes: readonly Wish[] = [
  wish(
    'mobility',
    'Eine Bank an der Haltestelle in {place}',
    'Wer in {place} auf den Bus wartet, steht. Eine Bank mit Lehne hilft allen, die nicht lange stehen können.',
  ),
  wish(
    'mobility',
    'Überdachte Fahrradständer in {place}',
    'An der Haltestelle in {place} stehen die Räder im Regen. Mit einem Dach führen mehr Leute mit dem Rad zum Bus.',
  ),
  wish(
    'mobility',
    'Mitfahrbank zwischen {place} und Erlenrode',
    'Wer mitfahren will, setzt sich hin; wer vorbeikommt, hält an. Dazu ein Schild mit dem Ziel.',
  ),
  wish(
    'mobility',
    'Licht am Weg von {place} zum Bahnhof',
    'Im Winter ist der Weg stockdunkel. Leuchten, die nur angehen, wenn jemand kommt, stören weder Tiere noch Nachbarn.',
  ),
  wish(
    'mobility',
    'Luftpumpe und Werkzeug für Räder in {place}',
    'Eine Säule mit Pumpe und angekettetem Werkzeug am Dorfplatz, damit niemand mit plattem Reifen heimschieben muss.',
  ),
  wish(
    'mobility',
    'Gehweg vor der Kita in {place} verbreitern',
    'Mit Kinderwagen muss man vor der Kita auf die Straße. Ein Meter mehr reicht.',
  ),
  wish(
    'mobility',
    'Lastenrad zum Ausleihen in {place}',
    'Für den Einkauf und den Wertstoffhof: ein Lastenrad, das der Dorfladen verleiht.',
  ),
  wish(
    'community-volunteering',
    'Dorfplatz in {place} mit Schatten',
    'Drei Bäume und ein Tisch: Dann sitzt man im Sommer wieder draußen, und das Dorffest braucht kein Zelt.',
  ),
  wish(
    'community-volunteering',
    'Tauschregal für Bücher und Spiele in {place}',
    'Eine wetterfeste Kiste neben dem Gemeindehaus, um die sich der Heimatverein kümmert.',
  ),
  wish(
    'community-volunteering',
    'Küche im Dorfgemeinschaftshaus {place} erneuern',
    'Der Herd ist älter als die meisten Gäste. Mit einer neuen Küche könnten Vereine dort wieder kochen.',
  ),
  wish(
    'community-volunteering',
    'Werkstatt für alle in {place}',
    'In der alten Feuerwehrgarage könnten wir reparieren, bauen und voneinander lernen. Werkzeug haben viele doppelt.',
  ),
  wish(
    'community-volunteering',
    'Bühne für Kinder- und Jugendtheater in {place}',
    'Ein paar Elemente zum Zusammenstecken, die sich alle Schulen und Vereine leihen können.',
  ),
  wish(
    'community-volunteering',
    'Dorfkino im Sommer in {place}',
    'Leinwand und Beamer einmal für alle Dörfer kaufen; die Wiese haben wir.',
  ),
  wish(
    'community-volunteering',
    'Blühstreifen und Obstbäume am Ortsrand von {place}',
    'Alte Sorten, die jeder ernten darf. Die Pflege übernimmt die Gruppe, die schon die Streuobstwiese mäht.',
  ),
  wish(
    'community-volunteering',
    'Jugendtreff in {place} länger öffnen',
    'Freitags ist um acht Schluss. Mit zwei Stunden mehr müssten wir nicht an der Bushaltestelle stehen.',
  ),
  wish(
    'community-volunteering',
    'Schaukasten und Bildschirm am Markt in {place}',
    'Nicht jeder hat Internet. Was im Ort los ist, soll man auch im Vorbeigehen sehen.',
  ),
  wish(
    'education-work',
    'Offenes WLAN im Gemeindehaus {place}',
    'Zum Lernen, für Kurse und für alle, die zu Hause schlechtes Netz haben.',
  ),
  wish(
    'education-work',
    'Arbeitsplätze im alten Bahnhof von {place}',
    'Vier Tische, gutes Netz, eine Tür zum Telefonieren: Dann müssten einige nicht jeden Tag in die Stadt fahren.',
  ),
  wish(
    'education-work',
    'Sprechstunde „Hilfe am Handy“ in {place}',
    'Einmal im Monat zeigen junge Leute älteren, wie etwas geht. Gebraucht werden Kaffee und ein Raum.',
  ),
  wish(
    'education-work',
    'Experimentierkisten für die Grundschule {place}',
    'Strom, Wasser, Magnete: Kisten, die durch alle Schulen wandern.',
  ),
  wish(
    'education-work',
    'Schulgarten in {place} wieder anlegen',
    'Der Garten liegt brach, seit niemand mehr gießt. Mit einer Zisterne ginge es auch in den Ferien.',
  ),
  wish(
    'education-work',
    'Lesezeit mit Vorlesepaten in {place}',
    'Bücher und ein Teppich für die Ecke; die Paten gibt es schon.',
  ),
  wish(
    'health-care',
    'Defibrillator am Gemeindehaus {place}',
    'Der nächste hängt zwölf Minuten entfernt. Dazu ein Abend, an dem wir alle üben.',
  ),
  wish(
    'health-care',
    'Bewegungsgeräte für Ältere in {place}',
    'Drei Geräte am Spielplatz, damit Großeltern nicht nur zusehen.',
  ),
  wish(
    'health-care',
    'Mittagstisch in {place}',
    'Einmal in der Woche gemeinsam essen, wer mag, mit Fahrdienst. Es fehlen Geschirr und eine Anschubhilfe.',
  ),
  wish(
    'health-care',
    'Trinkbrunnen am Sportplatz {place}',
    'Im Sommer laufen die Kinder zum Nachbarn, um Wasser zu trinken. Er ist nett, aber er ist auch mal im Urlaub.',
  ),
  wish(
    'health-care',
    'Stufenloser Eingang zur Bücherei in {place}',
    'Eine Rampe aus Holz genügt. Bisher tragen wir Rollstühle und Kinderwagen hinein.',
  ),
  wish(
    'health-care',
    'Raum für die Gemeindeschwester in {place}',
    'Ein Zimmer mit Liege und Waschbecken, in dem man nicht im Flur warten muss.',
  ),
]

/** Official answers, with their reasons. */
export const reasons = {
  taken: 'Die Idee erfüllt alle Kriterien und steht zur Abstimmung.',
  partly: 'Einen Teil davon nehmen wir auf; für den Rest reicht das Geld nicht. Der Teil steht zur Abstimmung.',
  later: 'Das ist sinnvoll, braucht aber zuerst eine Planung der Straße. Wir fragen 2027 wieder nach.',
  not: 'Das Grundstück gehört weder dem Kreis noch einer Gemeinde, und der Eigentümer hat abgelehnt.',
  there: 'Das gibt es schon; wir machen es besser bekannt.',
  elsewhere: 'Darüber entscheidet die Gemeinde. Wir haben die Idee dorthin weitergegeben.',
} as const

type Status = keyof typeof reasons
const statuses: readonly Status[] = ['taken', 'partly', 'later', 'not', 'not', 'there', 'elsewhere', 'elsewhere']

export interface InventedIdea extends Wish {
  readonly place: string
  readonly channel: 'online' | 'paper' | 'telephone' | 'on-site'
  /** 0 to 1: how far into the phase it came. */
  readonly when: number
  readonly supports: number
  readonly comments: number
  readonly joins: boolean
  readonly status: Status | null
}

/** So many different ideas: each wish at most once in each place. */
export function inventedIdeas(number: number): InventedIdea[] {
  const draw = drawing(20270101)
  const all = wishes.flatMap((one) => places.map((place) => ({ one, place })))
  const order = all.map((pair) => ({ pair, at: draw() })).sort((one, other) => one.at - other.at)
  return order.slice(0, number).map(({ pair: { one, place } }): InventedIdea => {
    const way = draw()
    const answered = draw()
    return {
      field: one.field,
      title: one.title.replace('{place}', place),
      body: one.body.replaceAll('{place}', place),
      place,
      channel: way < 0.68 ? 'online' : way < 0.9 ? 'paper' : way < 0.95 ? 'telephone' : 'on-site',
      when: draw(),
      // A few are loved, most have a handful of friends.
      supports: Math.floor(3 / (0.012 + draw() ** 1.6)),
      comments: Math.floor(draw() ** 6 * 14),
      joins: draw() < 0.22,
      status: answered < 0.86 ? oneOf(statuses, draw()) : null,
    }
  })
}

export const comments: readonly string[] = [
  'Das wünschen wir uns schon lange. Ich helfe gern mit.',
  'Gute Idee. Wer kümmert sich danach darum?',
  'Bei uns gibt es das seit zwei Jahren, und es wird gut genutzt.',
  'Wäre das nicht etwas für die Gemeinde?',
  'Bitte so planen, dass man auch mit Rollator hinkommt.',
  'Der Heimatverein hat schon einmal danach gefragt; die Unterlagen gibt es noch.',
  'Einverstanden, aber nicht direkt an der Straße.',
  'Könnten wir das mit dem Nachbarort zusammen machen?',
  'Mir wäre etwas anderes wichtiger, dagegen bin ich aber nicht.',
  'Was kostet das im Jahr, wenn es steht?',
]
