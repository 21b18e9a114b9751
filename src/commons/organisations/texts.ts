import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Organisationen', en: 'Organisations' },
  lead: {
    de: (place: string) => `Vereine, Firmen, Gemeinden und Einrichtungen, die hier mitmachen: ${place}.`,
    en: (place: string) => `Clubs, firms, municipalities and institutions that take part here: ${place}.`,
  },
  none: { de: 'Noch keine Organisationen', en: 'No organisations yet' },
  noneHint: {
    de: 'Legen Sie Ihren Verein, Ihre Firma oder Einrichtung an und bewerben Sie sich, hier mitzumachen.',
    en: 'Enter your club, firm or institution and apply to take part here.',
  },
  noneFound: { de: 'Nichts gefunden', en: 'Nothing found' },
  noneFoundHint: { de: 'Versuchen Sie es mit einem Teil des Namens.', en: 'Try a part of the name.' },
  create: { de: 'Organisation anlegen', en: 'Enter an organisation' },
  createLead: {
    de: 'Sie vertreten die Organisation hier und können später andere dazuholen. Danach bewerben Sie sich beim Landkreis um eine Aufgabe.',
    en: 'You represent the organisation here and can bring in others later. Afterwards you apply to the district for a part.',
  },
  mine: { de: 'Ihre Organisationen', en: 'Your organisations' },
  search: { de: 'Name', en: 'Name' },
  kindFilter: { de: 'Art', en: 'Kind' },
  all: { de: 'Alle', en: 'All' },
  more: { de: 'Weitere', en: 'More' },
  fromStart: { de: 'Von vorn', en: 'From the start' },

  name: { de: 'Name', en: 'Name' },
  kind: { de: 'Art', en: 'Kind' },
  club: { de: 'Verein', en: 'Club' },
  firm: { de: 'Firma', en: 'Firm' },
  municipality: { de: 'Gemeinde', en: 'Municipality' },
  care: { de: 'Pflege oder Gesundheit', en: 'Care or health' },
  'public-body': { de: 'Öffentliche Einrichtung', en: 'Public body' },
  other: { de: 'Andere', en: 'Other' },
  about: { de: 'Was die Organisation tut', en: 'What the organisation does' },
  description: { de: 'Was Sie tun', en: 'What you do' },
  descriptionHint: {
    de: 'Ein paar Sätze für alle, die Sie noch nicht kennen. Absätze mit einer Leerzeile trennen.',
    en: 'A few sentences for those who do not know you yet. Separate paragraphs by an empty line.',
  },
  mail: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  mailHint: {
    de: 'Steht auf Ihrer Seite. Lassen Sie sie leer, wenn Sie das nicht möchten.',
    en: 'Appears on your page. Leave it empty if you do not want that.',
  },
  phone: { de: 'Telefon', en: 'Telephone' },
  webAddress: { de: 'Web-Adresse', en: 'Web address' },
  place: { de: 'Ort', en: 'Place' },
  noPlace: { de: 'Kein bestimmter Ort', en: 'No certain place' },
  save: { de: 'Speichern', en: 'Save' },
  edit: { de: 'Bearbeiten', en: 'Edit' },
  editLead: {
    de: 'Diese Angaben sind überall zu sehen, wo die Organisation mitmacht.',
    en: 'These facts can be seen wherever the organisation takes part.',
  },
  contact: { de: 'Kontakt', en: 'Contact' },

  notPublic: {
    de: 'Diese Seite sehen nur Mitglieder und die Verwaltung, bis die Organisation hier aufgenommen ist.',
    en: 'Only members and the administration see this page until the organisation is admitted here.',
  },
  concealed: {
    de: 'Die Moderation hat diese Seite hier ausgeblendet.',
    en: 'Moderation has taken this page out of sight here.',
  },
  parts: { de: 'Was die Organisation hier tut', en: 'What the organisation does here' },
  noParts: { de: 'Noch keine Aufgabe in diesem Bereich', en: 'No part in this place yet' },
  noPartsHint: {
    de: 'Bewerben Sie sich um eine Aufgabe. Die Verwaltung entscheidet und sagt, warum.',
    en: 'Apply for a part. The administration decides and says why.',
  },
  apply: { de: 'Um eine Aufgabe bewerben', en: 'Apply for a part' },
  applyLead: {
    de: (place: string) =>
      `${place} bekommt Ihre Bewerbung mit den Angaben Ihrer Organisation und entscheidet. Die Antwort kommt in Ihren Posteingang.`,
    en: (place: string) =>
      `${place} gets your application with the facts of your organisation and decides. The answer comes to your inbox.`,
  },
  applyPart: { de: 'Aufgabe', en: 'Part' },
  applyMessage: { de: 'Ein paar Worte dazu', en: 'A few words about it' },
  applyMessageHint: {
    de: 'Was haben Sie vor? Das hilft bei der Entscheidung.',
    en: 'What do you plan to do? This helps with the decision.',
  },
  applySend: { de: 'Bewerben', en: 'Apply' },
  applyNothing: {
    de: 'Sie haben sich um alles beworben, was es hier gibt',
    en: 'You have applied for everything there is',
  },
  applyNothingHint: {
    de: 'Sobald neue Dienste dazukommen, finden Sie hier neue Aufgaben.',
    en: 'As soon as new services are added, you find new parts here.',
  },
  withdraw: { de: 'Zurückziehen', en: 'Withdraw' },
  extend: { de: 'Verlängerung erbitten', en: 'Ask for an extension' },
  extensionAsked: { de: 'Verlängerung erbeten', en: 'extension asked for' },
  asked: { de: 'wartet auf Entscheidung', en: 'waits for a decision' },
  admitted: { de: 'aufgenommen', en: 'admitted' },
  refused: { de: 'abgelehnt', en: 'refused' },
  ended: { de: 'beendet', en: 'ended' },
  until: { de: (day: string) => `bis ${day}`, en: (day: string) => `until ${day}` },
  reason: { de: 'Begründung', en: 'Reason' },

  members: { de: 'Mitglieder', en: 'Members' },
  membersLead: {
    de: 'Wer für die Organisation handelt. Verantwortliche ändern Angaben, laden ein und bewerben sich um Aufgaben.',
    en: 'Who acts for the organisation. Owners change facts, invite and apply for parts.',
  },
  owner: { de: 'verantwortlich', en: 'owner' },
  member: { de: 'Mitglied', en: 'member' },
  role: { de: 'Aufgabe', en: 'Role' },
  since: { de: 'Seit', en: 'Since' },
  nameless: { de: 'Ohne Namen', en: 'No name' },
  change: { de: 'Ändern', en: 'Change' },
  makeOwner: { de: 'Verantwortlich machen', en: 'Make an owner' },
  makeMember: { de: 'Zum Mitglied machen', en: 'Make a member' },
  giveBack: { de: 'Aufgabe zurückgeben', en: 'Give the part back' },
  remove: { de: 'Aus der Organisation nehmen', en: 'Take out of the organisation' },
  you: { de: 'Sie', en: 'you' },
  invite: { de: 'Einladen', en: 'Invite' },
  inviteTitle: { de: 'Jemanden einladen', en: 'Invite somebody' },
  invited: { de: 'Noch nicht angenommen', en: 'Not accepted yet' },
  leave: { de: 'Organisation verlassen', en: 'Leave the organisation' },
  leaveHint: {
    de: 'Sie handeln dann nicht mehr für sie. Zurück kommen Sie nur durch eine Einladung.',
    en: 'You then no longer act for it. You come back only by an invitation.',
  },

  applications: { de: 'Bewerbungen von Organisationen', en: 'Applications of organisations' },
  applicationsLead: {
    de: 'Wer hier mitmachen möchte, wer mitmacht und bis wann.',
    en: 'Who would like to take part here, who does, and until when.',
  },
  applicationsNone: { de: 'Nichts zu entscheiden', en: 'Nothing to decide' },
  applicationsNoneHint: {
    de: 'Neue Bewerbungen erscheinen hier und auf dem Schreibtisch.',
    en: 'New applications appear here and on the desk.',
  },
  tabOpen: { de: 'Zu entscheiden', en: 'To decide' },
  tabAdmitted: { de: 'Aufgenommen', en: 'Admitted' },
  tabPast: { de: 'Früher', en: 'Past' },
  organisation: { de: 'Organisation', en: 'Organisation' },
  askedOn: { de: 'Beworben am', en: 'Applied on' },
  askedBy: { de: 'Beworben hat sich', en: 'Applied by' },
  message: { de: 'Nachricht', en: 'Message' },
  decidedOn: { de: 'Entschieden am', en: 'Decided on' },
  decidedBy: { de: 'Entschieden hat', en: 'Decided by' },
  state: { de: 'Stand', en: 'State' },
  decide: { de: 'Entscheiden', en: 'Decide' },
  decision: { de: 'Ihre Entscheidung', en: 'Your decision' },
  accept: { de: 'aufnehmen', en: 'admit' },
  refuse: { de: 'ablehnen', en: 'refuse' },
  expires: { de: 'Gilt bis', en: 'Valid until' },
  expiresHint: {
    de: 'Leer: ohne Ende. 30 Tage vorher erinnert der Schreibtisch daran.',
    en: 'Empty: without end. The desk reminds you 30 days before.',
  },
  reasonLabel: { de: 'Begründung', en: 'Reason' },
  reasonHint: {
    de: 'Nötig bei einer Ablehnung. Die Organisation liest sie.',
    en: 'Needed for a refusal. The organisation reads it.',
  },
  prolong: { de: 'Frist ändern', en: 'Change the date' },
  end: { de: 'Aufnahme beenden', en: 'End the admission' },
  endReason: { de: 'Warum?', en: 'Why?' },
  endHint: {
    de: 'Die Organisation liest die Begründung. Ihre Inhalte bleiben.',
    en: 'The organisation reads the reason. Its contents stay.',
  },

  deskAsked: { de: 'Bewerbungen von Organisationen', en: 'Applications of organisations' },
  deskExpiring: { de: 'Aufnahmen, die bald ablaufen', en: 'Admissions that expire soon' },
  expiresOn: { de: (day: string) => `läuft am ${day} ab`, en: (day: string) => `expires on ${day}` },
  topic: { de: 'Meine Organisationen', en: 'My organisations' },

  toldAdmitted: {
    de: (organisation: string, place: string) => `${organisation} ist aufgenommen: ${place}`,
    en: (organisation: string, place: string) => `${organisation} is admitted: ${place}`,
  },
  toldAdmittedBody: {
    de: (part: string, until: string) => `Aufgabe: ${part}.${until ? ` Gilt bis ${until}.` : ''}`,
    en: (part: string, until: string) => `Part: ${part}.${until ? ` Valid until ${until}.` : ''}`,
  },
  toldRefused: {
    de: (organisation: string, place: string) => `Bewerbung abgelehnt: ${organisation}, ${place}`,
    en: (organisation: string, place: string) => `Application refused: ${organisation}, ${place}`,
  },
  toldEnded: {
    de: (organisation: string, place: string) => `Aufnahme beendet: ${organisation}, ${place}`,
    en: (organisation: string, place: string) => `Admission ended: ${organisation}, ${place}`,
  },
  toldReason: {
    de: (part: string, reason: string) => `Aufgabe: ${part}.\n\nBegründung: ${reason}`,
    en: (part: string, reason: string) => `Part: ${part}.\n\nReason: ${reason}`,
  },
  toldProlonged: {
    de: (organisation: string, place: string) => `Frist geändert: ${organisation}, ${place}`,
    en: (organisation: string, place: string) => `Date changed: ${organisation}, ${place}`,
  },
  toldSoon: {
    de: (organisation: string, place: string) => `Aufnahme läuft bald ab: ${organisation}, ${place}`,
    en: (organisation: string, place: string) => `Admission expires soon: ${organisation}, ${place}`,
  },
  toldSoonBody: {
    de: (part: string, day: string) =>
      `Aufgabe: ${part}. Sie läuft am ${day} ab. Auf der Seite der Organisation können Sie um Verlängerung bitten.`,
    en: (part: string, day: string) =>
      `Part: ${part}. It expires on ${day}. You can ask for an extension on the organisation’s page.`,
  },
  expired: { de: 'Die Frist ist abgelaufen.', en: 'The time is over.' },
  toldRole: {
    de: (organisation: string) => `Ihre Aufgabe bei: ${organisation}`,
    en: (organisation: string) => `Your role at: ${organisation}`,
  },
  toldRoleBody: {
    de: (role: string) => `Sie sind dort jetzt: ${role}.`,
    en: (role: string) => `You are now: ${role}.`,
  },
  toldRemoved: { de: () => 'Sie gehören nicht mehr dazu.', en: () => 'You no longer belong to it.' },
  invitationTitle: {
    de: (organisation: string) => `Mitglied werden: ${organisation}`,
    en: (organisation: string) => `Become a member: ${organisation}`,
  },
  invitationText: {
    de: (organisation: string) => `Sie sind eingeladen, für „${organisation}“ mitzuarbeiten.`,
    en: (organisation: string) => `You are invited to act for “${organisation}”.`,
  },

  networkMember: { de: 'Mitglied des Netzwerks', en: 'Member of the network' },
})

export const notices = {
  created: {
    de: 'Die Organisation ist angelegt. Jetzt können Sie sich um eine Aufgabe bewerben.',
    en: 'The organisation is entered. Now you can apply for a part.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  conflict: {
    de: 'Inzwischen hat jemand anderes diese Angaben gespeichert. Ihre Eingaben stehen noch hier. Bitte vergleichen Sie und senden Sie noch einmal.',
    en: 'Somebody else has saved these facts in the meantime. What you typed is still here. Please compare and send again.',
  },
  applied: {
    de: 'Die Bewerbung ist abgeschickt. Die Antwort kommt in Ihren Posteingang.',
    en: 'The application is sent. The answer comes to your inbox.',
  },
  alreadyApplied: {
    de: 'Um diese Aufgabe läuft schon eine Bewerbung, oder Sie haben sie schon.',
    en: 'There already is an application for this part, or you have it.',
  },
  withdrawn: { de: 'Zurückgezogen.', en: 'Withdrawn.' },
  extensionAsked: {
    de: 'Die Verwaltung weiß, dass Sie verlängern möchten.',
    en: 'The administration knows that you would like to extend.',
  },
  tooLate: {
    de: 'Daran lässt sich nichts mehr ändern: Inzwischen ist etwas anderes entschieden.',
    en: 'This can no longer be changed: something else has been decided in the meantime.',
  },
  decided: { de: 'Entschieden. Die Organisation ist benachrichtigt.', en: 'Decided. The organisation has been told.' },
  decidedBefore: (who: string, day: string, state: string) => ({
    de: `Das ist inzwischen entschieden: ${state}, am ${day} von ${who}. Ihre Entscheidung wurde nicht gespeichert.`,
    en: `This has been decided in the meantime: ${state}, on ${day} by ${who}. Your decision was not stored.`,
  }),
  needsReason: {
    de: 'Bitte sagen Sie, warum. Die Organisation liest es.',
    en: 'Please say why. The organisation reads it.',
  },
  dayPast: { de: 'Dieser Tag ist schon vorbei.', en: 'This day is already over.' },
  lastOwner: {
    de: 'Mindestens eine Person muss für die Organisation verantwortlich bleiben. Geben Sie die Aufgabe zuerst jemand anderem.',
    en: 'At least one person has to stay responsible for the organisation. Give the role to somebody else first.',
  },
  invited: { de: 'Die Einladung ist unterwegs.', en: 'The invitation is on its way.' },
  alreadyInvited: {
    de: 'An diese Adresse ist schon eine Einladung unterwegs.',
    en: 'An invitation to this address is already on its way.',
  },
  gone: { de: 'Diese Einladung gilt nicht mehr.', en: 'This invitation no longer stands.' },
  left: { de: 'Sie haben die Organisation verlassen.', en: 'You have left the organisation.' },
  joined: { de: 'Willkommen. Sie gehören jetzt dazu.', en: 'Welcome. You now belong to it.' },
  unknownPart: { de: 'Bitte wählen Sie etwas aus der Liste.', en: 'Please choose something from the list.' },
  notHere: { de: 'Diesen Ort gibt es hier nicht.', en: 'There is no such place here.' },
}
