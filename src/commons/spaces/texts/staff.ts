import { catalogue } from '#foundation/text/catalogue.ts'

export const staffTexts = catalogue({
  title: { de: 'Mitarbeitende', en: 'Staff' },
  lead: {
    de: 'Wer hier mitarbeitet und was die Einzelnen dürfen.',
    en: 'Who works here, and what each of them may do.',
  },
  invite: { de: 'Jemanden einladen', en: 'Invite somebody' },
  inviteTitle: { de: 'Jemanden einladen', en: 'Invite somebody' },
  inviteLead: {
    de: 'Die Person bekommt eine Mail mit einem Link. Er gilt zwei Wochen. Wer noch kein Konto hat, legt dabei eines an.',
    en: 'The person gets a mail with a link. It works for two weeks. Whoever has no account yet opens one on the way.',
  },
  mail: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  role: { de: 'Aufgabe', en: 'Task' },
  roles: { de: 'Aufgaben', en: 'Tasks' },
  send: { de: 'Einladen', en: 'Invite' },
  name: { de: 'Name', en: 'Name' },
  since: { de: 'Seit', en: 'Since' },
  you: { de: 'Sie', en: 'you' },
  nameless: { de: 'Ohne Namen', en: 'No name' },
  waiting: { de: 'Noch nicht angenommen', en: 'Not accepted yet' },
  invited: { de: 'Eingeladen', en: 'Invited' },
  until: { de: 'Gilt bis', en: 'Works until' },
  over: { de: 'abgelaufen', en: 'expired' },
  withdraw: { de: 'Zurückziehen', en: 'Withdraw' },
  change: { de: 'Aufgaben ändern', en: 'Change tasks' },
  changeLead: { de: 'Die Person erfährt davon in ihrem Posteingang.', en: 'The person is told in their inbox.' },
  save: { de: 'Speichern', en: 'Save' },
  remove: { de: 'Aus der Liste nehmen', en: 'Take off the list' },
  removeHint: {
    de: 'Die Person verliert hier alle Aufgaben. Ihr Konto bleibt.',
    en: 'The person loses all tasks here. Their account stays.',
  },

  editor: { de: 'Redaktion', en: 'Editor' },
  editorHint: { de: 'schreibt und veröffentlicht Meldungen und Termine', en: 'writes and publishes news and events' },
  moderator: { de: 'Moderation', en: 'Moderator' },
  moderatorHint: {
    de: 'entscheidet über gemeldete Inhalte, Barrieren und Organisationen',
    en: 'decides on reported content, barriers and organisations',
  },
  administrator: { de: 'Verwaltung', en: 'Administrator' },
  administratorHint: {
    de: 'darf alles: Einstellungen, Mitarbeitende, Protokoll',
    en: 'may do everything: settings, staff, audit log',
  },
  member: { de: 'Mitglied', en: 'Member' },
  memberHint: {
    de: 'nimmt an Treffen, Herausforderungen und Gruppen des Netzwerks teil',
    en: 'takes part in meetings, challenges and groups of the network',
  },
  processSupport: { de: 'Prozessbegleitung', en: 'Process support' },
  processSupportHint: {
    de: 'begleitet die Landkreise und moderiert Treffen',
    en: 'supports the districts and facilitates meetings',
  },
  programmeOffice: { de: 'Programmbüro', en: 'Programme office' },
  programmeOfficeHint: {
    de: 'nimmt Landkreise auf, pflegt Handlungsfelder und Tandems',
    en: 'admits districts, keeps fields of action and tandems',
  },

  invitationTitle: {
    de: (role: string, place: string) => `Mitarbeit bei ${place}: ${role}`,
    en: (role: string, place: string) => `Work for ${place}: ${role}`,
  },
  invitationText: {
    de: (role: string, place: string) => `${place} lädt Sie ein, mit der Aufgabe „${role}“ mitzuarbeiten.`,
    en: (role: string, place: string) => `${place} invites you to take on the task “${role}”.`,
  },

  toldTitle: { de: (place: string) => `Ihre Aufgaben bei ${place}`, en: (place: string) => `Your tasks at ${place}` },
  toldRoles: {
    de: (roles: string) => `Sie haben dort jetzt diese Aufgaben: ${roles}.`,
    en: (roles: string) => `You now have these tasks there: ${roles}.`,
  },
  toldRemoved: {
    de: () => 'Sie haben dort keine Aufgaben mehr. Danke für Ihre Mitarbeit.',
    en: () => 'You have no tasks there any more. Thank you for your work.',
  },
  toldAccepted: {
    de: (name: string) => `${name} hat die Einladung angenommen.`,
    en: (name: string) => `${name} has accepted the invitation.`,
  },
  topic: { de: 'Meine Aufgaben in einem Landkreis oder im Netzwerk', en: 'My tasks in a district or in the network' },
})

export const staffNotices = {
  invited: { de: 'Die Einladung ist unterwegs.', en: 'The invitation is on its way.' },
  withdrawn: { de: 'Die Einladung ist zurückgezogen.', en: 'The invitation is withdrawn.' },
  saved: { de: 'Gespeichert. Die Person ist benachrichtigt.', en: 'Saved. The person has been told.' },
  removed: {
    de: 'Die Person hat hier keine Aufgaben mehr und ist benachrichtigt.',
    en: 'The person has no tasks here any more and has been told.',
  },
  lastOne: {
    de: 'Mindestens eine Person muss hier die Verwaltung behalten. Geben Sie die Aufgabe zuerst jemand anderem.',
    en: 'At least one person has to keep the administration here. Give the task to somebody else first.',
  },
  lastOffice: {
    de: 'Mindestens eine Person muss im Programmbüro bleiben. Geben Sie die Aufgabe zuerst jemand anderem.',
    en: 'At least one person has to stay in the programme office. Give the task to somebody else first.',
  },
  chooseRole: {
    de: 'Bitte wählen Sie mindestens eine Aufgabe, oder nehmen Sie die Person aus der Liste.',
    en: 'Please choose at least one task, or take the person off the list.',
  },
  gone: { de: 'Diese Einladung gilt nicht mehr.', en: 'This invitation no longer stands.' },
  alreadyInvited: {
    de: 'An diese Adresse ist schon eine Einladung unterwegs. Ziehen Sie sie zuerst zurück.',
    en: 'An invitation to this address is already on its way. Withdraw it first.',
  },
  welcome: { de: 'Willkommen. Sie arbeiten jetzt hier mit.', en: 'Welcome. You now work here.' },
}
