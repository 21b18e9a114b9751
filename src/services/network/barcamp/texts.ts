import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Queue, SessionState } from './camp.ts'

export const stateWords: Readonly<Record<SessionState, Sentence>> = {
  idea: { de: 'Idee', en: 'Idea' },
  queued: { de: 'stellt sich an', en: 'lining up' },
  parked: { de: 'vorgestellt', en: 'pitched' },
  withdrawn: { de: 'zurückgezogen', en: 'withdrawn' },
  merged: { de: 'zusammengelegt', en: 'merged' },
}

export const queueWords: Readonly<Record<Queue, Sentence>> = {
  ideas: { de: 'Ideen sammeln', en: 'Collecting ideas' },
  open: { de: 'Anstellen zum Vorstellen', en: 'Line up for the pitch' },
  closed: { de: 'Schlange geschlossen', en: 'Queue closed' },
}

export const texts = catalogue({
  sessions: { de: 'Sessions', en: 'Sessions' },
  sessionsLead: {
    de: 'Wer ein Thema hat, schlägt es vor; ein Titel reicht. Merken Sie sich, was Sie interessiert: Daran sehen andere, wie groß der Raum sein muss.',
    en: 'Whoever has a topic suggests it; a title is enough. Choose what interests you: so others see how large the room has to be.',
  },
  none: { de: 'Noch hat niemand etwas vorgeschlagen', en: 'Nobody has suggested anything yet' },
  noneHint: { de: 'Machen Sie den Anfang.', en: 'Make the beginning.' },
  add: { de: 'Session vorschlagen', en: 'Suggest a session' },
  addLead: {
    de: 'Ein Titel reicht. Alles andere können Sie später ergänzen.',
    en: 'A title is enough. Everything else can be added later.',
  },
  title: { de: 'Titel', en: 'Title' },
  lead: { de: 'Worum es geht', en: 'What it is about' },
  questions: { de: 'Leitfragen', en: 'Guiding questions' },
  topics: { de: 'Themen', en: 'Topics' },
  topicsHint: {
    de: 'Eins je Zeile. Ähnliche Sessions werden nicht gleichzeitig gelegt.',
    en: 'One per line. Similar sessions are not placed at the same time.',
  },
  onePerLine: { de: 'Eine je Zeile.', en: 'One per line.' },
  wishes: { de: 'Wünsche', en: 'Wishes' },
  wishesHint: {
    de: 'Zum Beispiel „nicht nach 14 Uhr“ oder „mit Leinwand“.',
    en: 'For example “not after 14:00” or “with a screen”.',
  },
  home: { de: 'Sie sprechen für', en: 'You speak for' },
  noHome: { de: 'nur für mich', en: 'only for myself' },
  save: { de: 'Speichern', en: 'Save' },
  edit: { de: 'Session ändern', en: 'Change session' },
  hosts: { de: 'Gastgeber', en: 'Hosts' },
  addHost: { de: 'Gastgeber eintragen', en: 'Add a host' },
  editHost: { de: 'Gastgeber', en: 'Host' },
  hostGoes: { de: 'Steht dann nicht mehr bei der Session.', en: 'Is no longer with the session then.' },
  me: { de: 'ich selbst', en: 'myself' },
  person: { de: 'Person mit Konto', en: 'Person with an account' },
  nobody: { de: 'niemand', en: 'nobody' },
  actor: { de: 'Einrichtung', en: 'Body' },
  noActor: { de: 'keine', en: 'none' },
  hostName: { de: 'Name ohne Konto', en: 'Name without an account' },
  hostNameHint: { de: 'Nur mit Einverständnis.', en: 'Only with consent.' },
  chosenBy: {
    de: (number: number) => (number === 1 ? '1 Person möchte hin' : `${number} möchten hin`),
    en: (number: number) => (number === 1 ? '1 person wants to go' : `${number} want to go`),
  },
  choose: { de: 'Interessiert mich', en: 'I am interested' },
  unchoose: { de: 'Doch nicht', en: 'No longer' },
  hands: {
    de: (number: number) => (number === 1 ? '1 Hand' : `${number} Hände`),
    en: (number: number) => (number === 1 ? '1 hand' : `${number} hands`),
  },
  lineUp: { de: 'Zum Vorstellen anstellen', en: 'Line up for the pitch' },
  withdraw: { de: 'Session zurückziehen', en: 'Withdraw session' },
  mergedInto: {
    de: (title: string) => `Zusammengelegt mit „${title}“.`,
    en: (title: string) => `Merged into “${title}”.`,
  },
  withdrawnNote: { de: 'Diese Session wurde zurückgezogen.', en: 'This session was withdrawn.' },
  whereWhen: { de: 'Wann und wo', en: 'When and where' },
  notPlaced: { de: 'noch nicht im Raster', en: 'not in the grid yet' },
  pitch: { de: 'Vorstellen', en: 'Pitch' },
  pitchLead: {
    de: 'Die Schlange öffnen, eine nach der anderen auf die Bühne holen, Hände zählen.',
    en: 'Open the queue, call one after the other on stage, count hands.',
  },
  queue: { de: 'Schlange', en: 'Queue' },
  emptyQueue: { de: 'Niemand steht an.', en: 'Nobody is lining up.' },
  openQueue: { de: 'Schlange öffnen', en: 'Open the queue' },
  closeQueue: { de: 'Schlange schließen', en: 'Close the queue' },
  onStage: { de: 'Auf der Bühne', en: 'On stage' },
  callNext: { de: 'Nächste Session aufrufen', en: 'Call the next session' },
  countHands: { de: 'Wie viele Hände?', en: 'How many hands?' },
  enterHands: { de: 'Eintragen und parken', en: 'Enter and park' },
  enter: { de: 'Eintragen', en: 'Enter' },
  screen: { de: 'Ansicht für die Leinwand', en: 'View for the screen' },
  nextUp: { de: 'Danach', en: 'Next' },
  until: { de: (time: string) => `bis ${time}`, en: (time: string) => `until ${time}` },
  nobodyOnStage: { de: 'Gleich geht es los', en: 'About to begin' },
  pitched: { de: 'Vorgestellt', en: 'Pitched' },
  grid: { de: 'Raster', en: 'Grid' },
  gridLead: { de: 'Räume und Zeiten: was wann wo ist.', en: 'Rooms and slots: what is when and where.' },
  gridEmpty: { de: 'Noch gibt es keine Zeiten oder Räume', en: 'There are no slots or rooms yet' },
  gridEmptyHint: {
    de: 'Die Moderation trägt sie ein, bevor es losgeht.',
    en: 'The moderators enter them before it begins.',
  },
  time: { de: 'Zeit', en: 'Time' },
  parking: { de: 'Parkplatz', en: 'Parking area' },
  parkingLead: {
    de: 'Vorgestellt und noch ohne Platz, die mit den meisten Händen zuerst.',
    en: 'Pitched and without a place yet, those with the most hands first.',
  },
  parkingEmpty: { de: 'Alle vorgestellten Sessions haben einen Platz.', en: 'All pitched sessions have a place.' },
  cell: { de: 'Zeit und Raum', en: 'Time and room' },
  place: { de: 'Hierhin legen', en: 'Place here' },
  placeTitle: { de: 'Platz im Raster', en: 'Place in the grid' },
  move: { de: 'Verlegen', en: 'Move' },
  swap: { de: 'Wenn dort schon eine Session ist: Plätze tauschen', en: 'If a session is there already: swap places' },
  unplace: { de: 'Zurück auf den Parkplatz', en: 'Back to the parking area' },
  free: { de: 'frei', en: 'free' },
  seats: { de: (number: number) => `${number} Plätze`, en: (number: number) => `${number} seats` },
  tooSmall: {
    de: (missing: number) => `${missing} Plätze zu wenig`,
    en: (missing: number) => `${missing} seats too few`,
  },
  addSlot: { de: 'Zeit eintragen', en: 'Add a slot' },
  slot: { de: 'Zeit im Raster', en: 'Slot of the grid' },
  slotGoes: {
    de: 'Sessions dieser Zeit kommen zurück auf den Parkplatz.',
    en: 'Sessions of this slot go back to the parking area.',
  },
  day: { de: 'Tag', en: 'Day' },
  from: { de: 'Von', en: 'From' },
  to: { de: 'Bis', en: 'To' },
  common: { de: 'Gemeinsam', en: 'Together' },
  commonHint: {
    de: 'Zum Beispiel „Mittagessen“: Dann liegt hier keine Session.',
    en: 'For example “lunch”: then no session is placed here.',
  },
  rooms: { de: 'Räume und Programm', en: 'Rooms and programme' },
  merge: { de: 'Mit einer anderen zusammenlegen', en: 'Merge with another' },
  mergeHint: {
    de: 'Alle Gastgeber kommen mit. Diese Session geht in der anderen auf.',
    en: 'All hosts come along. This session becomes part of the other.',
  },
  mergeInto: { de: 'Zusammenlegen mit', en: 'Merge with' },
  mergeDeed: { de: 'Zusammenlegen', en: 'Merge' },
  now: { de: 'Jetzt und gleich', en: 'Now and next' },
  nowLead: {
    de: 'Was gerade läuft und was danach kommt, Raum für Raum.',
    en: 'What is on now and what comes next, room by room.',
  },
  running: { de: 'Jetzt', en: 'Now' },
  next: { de: 'Gleich', en: 'Next' },
  nothing: { de: 'nichts', en: 'nothing' },
  over: { de: 'Gerade läuft nichts, und heute kommt nichts mehr.', en: 'Nothing is on, and nothing comes any more.' },
  manage: { de: 'Für die Moderation', en: 'For the moderators' },
})

export const notices = {
  added: {
    de: 'Ihre Session steht da. Andere können sie sich jetzt merken.',
    en: 'Your session is there. Others can choose it now.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  chosen: {
    de: 'Gemerkt. Sie erfahren, wenn die Session verlegt wird.',
    en: 'Chosen. You are told when the session is moved.',
  },
  unchosen: { de: 'Nicht mehr gemerkt.', en: 'No longer chosen.' },
  linedUp: { de: 'Sie stehen in der Schlange.', en: 'You are in the queue.' },
  queueNotOpen: { de: 'Die Schlange ist nicht offen.', en: 'The queue is not open.' },
  queueClosed: {
    de: 'Die Schlange wurde gerade geschlossen. Sprechen Sie die Moderation an.',
    en: 'The queue was closed just now. Talk to the moderators.',
  },
  alreadyIn: {
    de: 'Diese Session ist schon vorgestellt oder steht an.',
    en: 'This session is pitched or in the queue already.',
  },
  withdrawn: { de: 'Die Session ist zurückgezogen.', en: 'The session is withdrawn.' },
  queue: { de: 'Die Schlange ist jetzt so.', en: 'The queue is like this now.' },
  called: { de: 'Auf der Bühne.', en: 'On stage.' },
  nobodyWaits: { de: 'Niemand steht an.', en: 'Nobody is lining up.' },
  handsEntered: { de: 'Eingetragen.', en: 'Entered.' },
  placed: { de: 'Die Session liegt im Raster.', en: 'The session is in the grid.' },
  unplaced: { de: 'Die Session ist wieder auf dem Parkplatz.', en: 'The session is back in the parking area.' },
  noCell: {
    de: 'Diesen Platz gibt es nicht mehr: Raum oder Zeit wurden gerade entfernt.',
    en: 'This place does not exist any more: room or slot were just removed.',
  },
  together: { de: 'Zu dieser Zeit sind alle zusammen.', en: 'Everybody is together at this time.' },
  notPitched: { de: 'Nur vorgestellte Sessions kommen ins Raster.', en: 'Only pitched sessions come into the grid.' },
  slotsOverlap: { de: 'Die Zeit überschneidet sich mit einer anderen.', en: 'The slot overlaps another one.' },
  ends: { de: 'Das Ende liegt nicht nach dem Beginn.', en: 'The end is not after the beginning.' },
  merged: { de: 'Zusammengelegt. Alle Gastgeber sind dabei.', en: 'Merged. All hosts are with it.' },
  mergeGone: {
    de: 'Eine der beiden wurde gerade selbst zusammengelegt oder zurückgezogen.',
    en: 'One of the two was just merged or withdrawn itself.',
  },
  mergeSelf: { de: 'Wählen Sie eine andere Session.', en: 'Choose another session.' },
  conflict: {
    de: 'Jemand anderes hat das inzwischen geändert. Ihre Eingaben stehen noch hier; vergleichen Sie in einem neuen Fenster.',
    en: 'Somebody else has changed this meanwhile. What you typed is still here; compare in a new window.',
  },
  somebody: {
    de: 'Nennen Sie eine Person, einen Namen oder eine Einrichtung.',
    en: 'Name a person, a name or a body.',
  },
  notYours: { de: 'Dafür sprechen Sie nicht.', en: 'You do not speak for this.' },
  tooManyTopics: {
    de: 'Höchstens fünf Themen, jedes bis 60 Zeichen.',
    en: 'At most five topics, each up to 60 characters.',
  },
  noSuchPerson: { de: 'Diese Person steht nicht mehr zur Wahl.', en: 'This person can no longer be chosen.' },
  noSuchBody: {
    de: 'Diesen Beteiligten gibt es im Verzeichnis nicht mehr.',
    en: 'This participant is no longer in the directory.',
  },
} as const satisfies Record<string, Sentence>

/** What stands in the way of a place, with the session that is there. */
export const taken = (title: string): Sentence => ({
  de: `Dort liegt schon „${title}“. Wählen Sie einen anderen Platz, oder tauschen Sie.`,
  en: `“${title}” is there already. Choose another place, or swap.`,
})
export const hostBusy = (who: string, title: string): Sentence => ({
  de: `${who} ist zu dieser Zeit Gastgeber von „${title}“.`,
  en: `${who} hosts “${title}” at this time.`,
})
