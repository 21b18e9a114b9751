import type { Words } from '../../words.ts'
import type { DemoSolution, DemoVision } from '../types.ts'

/** The guiding visions of the invented district. */
export const auenmarkVisions: readonly DemoVision[] = [
  {
    key: 'wege',
    title: { de: 'Kurze Wege', en: 'Short ways' },
    lead: {
      de: 'Bus, Rad, Arzt und Laden sind nah, auch ohne eigenes Auto.',
      en: 'Bus, bicycle, doctor and shop are near, even without a car of your own.',
    },
    body: 'Wer in der Auenmark lebt, kommt in einer halben Stunde zur Schule, zum Arzt und zum Bahnhof. Erfunden wie der ganze Landkreis.',
  },
  {
    key: 'zusammen',
    title: { de: 'Dörfer, die zusammenhalten', en: 'Villages that stick together' },
    lead: {
      de: 'Orte zum Treffen, Menschen mit Zeit und Hilfe aus der Nachbarschaft.',
      en: 'Places to meet, people with time, and help from next door.',
    },
    body: 'In jedem Dorf gibt es einen Ort für alle und jemanden, der sich kümmert. Erfunden wie der ganze Landkreis.',
  },
  {
    key: 'mitdenken',
    title: { de: 'Ein Landkreis, der mitdenkt', en: 'A district that thinks along' },
    lead: {
      de: 'Ämter, Schulen und Betriebe nutzen Technik, damit Zeit für Menschen bleibt.',
      en: 'Offices, schools and businesses use technology so that time is left for people.',
    },
    body: 'Technik nimmt Arbeit ab und wird wieder abgeschaltet, wenn sie das nicht tut. Erfunden wie der ganze Landkreis.',
  },
]

const chosen = (
  key: string,
  vision: string,
  field: DemoSolution['field'],
  title: Words,
  lead: Words,
): DemoSolution => ({
  ...{ key, vision, field, state: 'chosen', title, lead },
})

const dropped = (
  key: string,
  vision: string,
  field: DemoSolution['field'],
  title: Words,
  why: string,
): DemoSolution => ({
  ...{ key, vision, field, state: 'dropped', title, lead: { de: '' }, why },
})

/** Eighteen candidates, eleven were chosen. */
export const auenmarkSolutions: readonly DemoSolution[] = [
  chosen(
    'netz',
    'wege',
    'mobility',
    { de: 'Ein Netz für alle Fahrten', en: 'One network for all trips' },
    {
      de: 'Bus, Rufbus, Mitfahren und Leihwagen greifen ineinander.',
      en: 'Bus, bus on call, lifts and shared cars fit together.',
    },
  ),
  chosen(
    'rad',
    'wege',
    'mobility',
    { de: 'Sicher mit dem Rad', en: 'Safe by bicycle' },
    { de: 'Wege ohne Lücken, zur Schule und zum Bahnhof.', en: 'Paths without gaps, to school and to the station.' },
  ),
  chosen(
    'praxis',
    'wege',
    'health-care',
    { de: 'Die Praxis kommt ins Dorf', en: 'The surgery comes to the village' },
    {
      de: 'Ärztinnen, Hebammen und Pflege sind in der Nähe oder kommen.',
      en: 'Doctors, midwives and nurses are near or come to you.',
    },
  ),
  chosen(
    'pflege',
    'zusammen',
    'health-care',
    { de: 'Gut alt werden', en: 'Growing old well' },
    {
      de: 'Hilfe im Haus, Plätze für den Tag, Rat auf dem Markt.',
      en: 'Help at home, places for the day, advice at the market.',
    },
  ),
  chosen(
    'treff',
    'zusammen',
    'community-volunteering',
    { de: 'Ein Ort für jedes Dorf', en: 'A place for every village' },
    { de: 'Plätze, Läden und Häuser, in denen man sich trifft.', en: 'Squares, shops and houses where people meet.' },
  ),
  chosen(
    'ehrenamt',
    'zusammen',
    'community-volunteering',
    { de: 'Ehrenamt leicht gemacht', en: 'Volunteering made easy' },
    {
      de: 'Wer helfen will, findet schnell, wo; Vereine bekommen Rückenwind.',
      en: 'Whoever wants to help soon finds where; clubs get support.',
    },
  ),
  chosen(
    'schule',
    'mitdenken',
    'education-work',
    { de: 'Schulen am Netz', en: 'Schools on the net' },
    {
      de: 'Netz, Geräte und Orte, an denen Lernen Freude macht.',
      en: 'Network, devices and places where learning is a joy.',
    },
  ),
  chosen(
    'arbeit',
    'mitdenken',
    'education-work',
    { de: 'Arbeit, die hier bleibt', en: 'Work that stays here' },
    {
      de: 'Lehre, Rückkehr, Nachfolge und Schreibtische im Dorf.',
      en: 'Apprenticeships, return, succession and desks in the village.',
    },
  ),
  chosen(
    'amt',
    'mitdenken',
    'steering',
    { de: 'Amt ohne Umweg', en: 'Offices without detours' },
    {
      de: 'Anträge von zu Hause, Hilfe im Dorfladen, ein Konto für alles.',
      en: 'Applications from home, help in the village shop, one account for everything.',
    },
  ),
  chosen(
    'daten',
    'mitdenken',
    'steering',
    { de: 'Messen und zeigen', en: 'Measure and show' },
    { de: 'Was gezählt wird, kann jeder sehen und nutzen.', en: 'What is counted can be seen and used by all.' },
  ),
  chosen(
    'klima',
    'wege',
    'steering',
    { de: 'Kühl durch den Sommer', en: 'Cool through the summer' },
    { de: 'Schatten, Wasser und weniger Strom.', en: 'Shade, water and less electricity.' },
  ),
  dropped(
    'seilbahn',
    'wege',
    'mobility',
    { de: 'Seilbahn über die Aue', en: 'Cable car across the river' },
    'Zu teuer für zwei Orte: vierzehn Millionen Euro für achthundert Menschen.',
  ),
  dropped(
    'flugtaxi',
    'wege',
    'mobility',
    { de: 'Flugtaxi zur Klinik', en: 'Air taxi to the hospital' },
    'Es gibt keine Zulassung und kein Angebot, das man kaufen kann.',
  ),
  dropped(
    'klinik',
    'wege',
    'health-care',
    { de: 'Zweites Krankenhaus', en: 'Second hospital' },
    'Entscheidet das Land, nicht der Landkreis.',
  ),
  dropped(
    'stadion',
    'zusammen',
    'community-volunteering',
    { de: 'Halle für den ganzen Landkreis', en: 'Hall for the whole district' },
    'In der Bewertung auf dem letzten Platz; die Vereine wollten lieber kleine Räume.',
  ),
  dropped(
    'muenze',
    'zusammen',
    'community-volunteering',
    { de: 'Eigenes Geld der Auenmark', en: 'A currency of our own' },
    'Niemand fand sich, der es betreibt.',
  ),
  dropped(
    'roboter',
    'mitdenken',
    'education-work',
    { de: 'Roboter im Klassenzimmer', en: 'Robots in classrooms' },
    'Die Schulen sagten: erst das Netz, dann alles andere.',
  ),
  dropped(
    'chatbot',
    'mitdenken',
    'steering',
    { de: 'Amt nur noch mit Chat', en: 'Offices by chat only' },
    'Schließt Menschen ohne Rechner aus.',
  ),
]
